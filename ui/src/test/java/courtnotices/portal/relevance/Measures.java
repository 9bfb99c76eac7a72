package courtnotices.portal.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good an answer is, or the mean of many, from 0 to 1.
 *
 * @param ndcg of the first ten: the gain 2^grade − 1 of each, discounted by log2(place + 1), over that of the best order there is (Järvelin and
 *     Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20, 2002; the exponential gain from Burges et al., Learning to rank
 *     using gradient descent, ICML 2005)
 * @param recall the share of the issues with a grade of at least 1 that is among the first twenty (trec_eval's recall_20)
 */
record Measures(double ndcg, double recall) {

    static final int GAINED = 10;
    static final int RECALLED = 20;

    /** Of one answer, best first. */
    static Measures of(JudgedQuery query, List<IssueKey> answer) {
        List<Integer> best = query.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Integer> given = answer.stream().map(query::grade).toList();
        long found = answer.stream()
                .limit(RECALLED)
                .filter(issue -> query.grade(issue) > 0)
                .count();
        return new Measures(
                gain(given) / gain(best), (double) found / query.grades().size());
    }

    /** The mean, each weighing the same. */
    static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                all.stream().mapToDouble(Measures::recall).average().orElse(0));
    }

    private static double gain(List<Integer> grades) {
        return IntStream.range(0, Math.min(GAINED, grades.size()))
                .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2))
                .sum();
    }
}
