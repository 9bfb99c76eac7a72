package courtnotices.portal.relevance;

import java.util.Comparator;

/** An issue as the judgments name it: qinglan-2024 4. */
record IssueKey(String notice, int ordinal) implements Comparable<IssueKey> {

    private static final Comparator<IssueKey> ORDER =
            Comparator.comparing(IssueKey::notice).thenComparingInt(IssueKey::ordinal);

    /** The key whose text this is. */
    static IssueKey parse(String text) {
        int space = text.lastIndexOf(' ');
        return new IssueKey(text.substring(0, space), Integer.parseInt(text.substring(space + 1)));
    }

    @Override
    public int compareTo(IssueKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return notice + " " + ordinal;
    }
}
