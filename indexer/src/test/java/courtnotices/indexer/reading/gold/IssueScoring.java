package courtnotices.indexer.reading.gold;

import courtnotices.indexer.reading.gold.GoldNotice.GoldIssue;
import courtnotices.notice.Issue;
import courtnotices.notice.Measure;
import courtnotices.notice.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Pairs issues by title, and by label where titles repeat, and scores what is said of each pair. */
final class IssueScoring {

    private final Tally tally;
    private final String name;

    private IssueScoring(Tally tally, String name) {
        this.tally = tally;
        this.name = name;
    }

    /** The gold's ordinals of the issues that were found, by the ordinals that the reader gave them. */
    static Map<Integer, Integer> score(Tally tally, String name, GoldNotice gold, Found found) {
        IssueScoring scoring = new IssueScoring(tally, name);
        List<Issue> left = new ArrayList<>(found.issues());
        Map<Integer, Integer> ordinals = new HashMap<>();
        for (GoldIssue asked : gold.issues()) {
            Issue match = scoring.match(asked, left);
            tally.asked("issue", match != null, name + ": " + asked.label() + " " + asked.title());
            if (match != null) {
                left.remove(match);
                ordinals.put(match.ordinal(), asked.ordinal());
                scoring.compare(asked, match);
            }
        }
        left.forEach(issue -> tally.extra("issue", name + ": " + issue.label() + " " + issue.title()));
        return ordinals;
    }

    private Issue match(GoldIssue asked, List<Issue> left) {
        String title = Wording.unwrapped(asked.title());
        String label = Wording.bare(asked.label());
        Predicate<Issue> titled = issue -> Wording.unwrapped(issue.title()).equals(title);
        return left.stream()
                .filter(titled.and(issue -> Wording.bare(issue.label()).equals(label)))
                .findFirst()
                .or(() -> left.stream().filter(titled).findFirst())
                .orElse(null);
    }

    private void compare(GoldIssue asked, Issue read) {
        ask("path", asked, endsWith(read.path(), asked.path()), asked.path(), read.path());
        askSame("deadline", asked, asked.deadline(), word(read.deadline()));
        askSame("status", asked, asked.status(), word(read.status()));
        askSame("ongoing", asked, asked.ongoing(), read.ongoing());
        long enumerated = read.measures().stream().filter(Measure::enumerated).count();
        askSame("measures", asked, (long) asked.measureCount(), enumerated);
        topics(asked, Set.copyOf(read.topics()));
    }

    private void askSame(String field, GoldIssue issue, Object asked, Object read) {
        ask(field, issue, Objects.equals(asked, read), asked, read);
    }

    private void ask(String field, GoldIssue issue, boolean hit, Object asked, Object read) {
        tally.asked("issue." + field, hit, name + ": " + issue.label() + " " + asked + " / " + read);
    }

    /** A path that begins further out is as good. */
    private static boolean endsWith(List<String> read, List<String> asked) {
        List<String> one = read.stream().map(Wording::unwrapped).toList();
        List<String> other = asked.stream().map(Wording::unwrapped).toList();
        return one.size() >= other.size()
                && one.subList(one.size() - other.size(), one.size()).equals(other);
    }

    private void topics(GoldIssue asked, Set<String> read) {
        for (String topic : new TreeSet<>(asked.topics())) {
            tally.asked("issue.topics", read.contains(topic), name + ": " + asked.label() + " " + topic);
        }
        for (String topic : new TreeSet<>(read)) {
            if (!asked.topics().contains(topic)) {
                tally.extra("issue.topics", name + ": " + asked.label() + " " + topic);
            }
        }
    }

    private static String word(Term term) {
        return term == null ? null : term.word();
    }
}
