package courtnotices.portal.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was measured, as a table in Markdown, which a terminal shows as well. */
final class RelevanceTable {

    /** So many of the worst queries are worth a look at a time. */
    private static final int WORST = 25;

    private RelevanceTable() {}

    /** A row a kind of query, two columns a system: nDCG@10 and recall@20. */
    static String of(Relevance relevance) {
        List<SystemScore> systems = Stream.concat(Stream.of(relevance.portal()), relevance.best().stream())
                .toList();
        StringBuilder table = new StringBuilder("| queries | number |");
        systems.forEach(system -> table.append(" ").append(system.name()).append(" | |"));
        table.append("\n| --- | --: |").append(" --: | --: |".repeat(systems.size()));
        table.append("\n| | |").append(" nDCG@10 | recall@20 |".repeat(systems.size()));
        for (Kind kind : Kind.values()) {
            List<SystemScore> asked = kind.compared() ? systems : List.of(relevance.portal());
            table.append("\n").append(row(kind.toString(), number(relevance, kind), cells(asked, s -> s.of(kind))));
            table.append(" – | – |".repeat(systems.size() - asked.size()));
        }
        long compared = relevance.queries().stream()
                .filter(query -> query.kind().compared())
                .count();
        return table.append("\n")
                .append(row("**all but operators**", compared, cells(systems, SystemScore::compared)))
                .append("\n")
                .toString();
    }

    /** Every way to ask every other system, a row each, best first. */
    static String ofWays(Relevance relevance) {
        StringBuilder table = new StringBuilder("| way | nDCG@10 | recall@20 |\n| --- | --: | --: |\n");
        List<SystemScore> ways = new ArrayList<>(relevance.others());
        ways.sort(Comparator.comparingDouble((SystemScore way) -> way.compared().ndcg())
                .reversed());
        ways.forEach(way -> table.append("| ")
                .append(way.name())
                .append(" |")
                .append(cell(way.compared()))
                .append("\n"));
        return table.toString();
    }

    /** The portal's worst answers: what stands where, and what is missing. */
    static String ofWorst(Relevance relevance) {
        SystemScore portal = relevance.portal();
        StringBuilder lines = new StringBuilder();
        relevance.queries().stream()
                .sorted(Comparator.comparingDouble(
                        query -> portal.of(query).ndcg() + portal.of(query).recall()))
                .limit(WORST)
                .forEach(query -> lines.append(answer(query, portal)));
        return lines.toString();
    }

    private static String answer(JudgedQuery query, SystemScore portal) {
        List<IssueKey> answer = portal.answers().getOrDefault(query, List.of());
        Measures measures = portal.of(query);
        Function<IssueKey, String> graded = issue -> issue + " (" + query.grade(issue) + ")";
        return "%n%s %s  nDCG@10 %.3f  recall@20 %.3f%n  answered %s%n  missed   %s%n"
                .formatted(
                        query.id(),
                        query.text(),
                        measures.ndcg(),
                        measures.recall(),
                        String.join(", ", answer.stream().map(graded).toList()),
                        String.join(
                                ", ",
                                query.grades().keySet().stream()
                                        .filter(issue -> !answer.contains(issue))
                                        .sorted(Comparator.comparingInt(query::grade)
                                                .reversed()
                                                .thenComparing(Comparator.naturalOrder()))
                                        .map(graded)
                                        .toList()));
    }

    private static long number(Relevance relevance, Kind kind) {
        return relevance.queries().stream()
                .filter(query -> query.kind() == kind)
                .count();
    }

    private static String row(String name, long number, String cells) {
        return "| " + name + " | " + number + " |" + cells;
    }

    private static String cells(List<SystemScore> systems, Function<SystemScore, Measures> of) {
        return String.join(
                "", systems.stream().map(of).map(RelevanceTable::cell).toList());
    }

    private static String cell(Measures measures) {
        return String.format(Locale.ROOT, " %.3f | %.3f |", measures.ndcg(), measures.recall());
    }
}
