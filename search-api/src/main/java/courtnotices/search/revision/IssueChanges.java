package courtnotices.search.revision;

import courtnotices.notice.document.RevisionDocument.RevisedIssue;
import courtnotices.search.result.IssueChange;
import courtnotices.search.result.IssueChange.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what changed between two revisions, issue by issue.
 *
 * <p>An issue is the same when its title is; one whose title was edited is told by its words. A number alone is no change: an issue that was put in
 * before it counts it on.
 */
public final class IssueChanges {

    private final List<RevisedIssue> left;
    private final List<IssueChange> changes = new ArrayList<>();
    private final Alike alike = new Alike();
    private final TextRuns texts = new TextRuns();

    private IssueChanges(List<RevisedIssue> before) {
        this.left = new ArrayList<>(before);
    }

    /** What changed from {@code before} to {@code after}: in the order of the later revision, then what is gone. */
    public static List<IssueChange> of(List<RevisedIssue> before, List<RevisedIssue> after) {
        IssueChanges changes = new IssueChanges(before);
        List<@Nullable RevisedIssue> partners = changes.byTitle(after);
        for (int i = 0; i < after.size(); i++) {
            RevisedIssue partner = partners.get(i);
            changes.compare(partner == null ? changes.mostAlike(after.get(i)) : partner, after.get(i));
        }
        changes.left.forEach(gone -> changes.changes.add(new IssueChange(
                IssueChange.Kind.REMOVED, gone.ordinal(), null, gone.title(), List.of(run(Run.Sort.REMOVED, gone)))));
        return List.copyOf(changes.changes);
    }

    /** First whatever stayed as it was: of two issues of one title the one that went must not take the other's place. */
    private List<@Nullable RevisedIssue> byTitle(List<RevisedIssue> after) {
        List<@Nullable RevisedIssue> partners = new ArrayList<>();
        after.forEach(issue -> partners.add(taken(earlier ->
                earlier.title().equals(issue.title()) && earlier.text().equals(issue.text()))));
        for (int i = 0; i < after.size(); i++) {
            String title = after.get(i).title();
            if (partners.get(i) == null) {
                partners.set(i, taken(earlier -> earlier.title().equals(title)));
            }
        }
        return partners;
    }

    private @Nullable RevisedIssue taken(Predicate<RevisedIssue> sought) {
        RevisedIssue found = left.stream().filter(sought).findFirst().orElse(null);
        left.remove(found);
        return found;
    }

    private @Nullable RevisedIssue mostAlike(RevisedIssue issue) {
        RevisedIssue best = alike.among(left, issue);
        left.remove(best);
        return best;
    }

    private void compare(@Nullable RevisedIssue earlier, RevisedIssue later) {
        if (earlier == null) {
            changes.add(new IssueChange(
                    IssueChange.Kind.ADDED, null, later.ordinal(), later.title(), List.of(run(Run.Sort.ADDED, later))));
        } else if (!earlier.text().equals(later.text())) {
            changes.add(new IssueChange(
                    IssueChange.Kind.CHANGED,
                    earlier.ordinal(),
                    later.ordinal(),
                    later.title(),
                    texts.between(earlier.text(), later.text())));
        }
    }

    private static Run run(Run.Sort sort, RevisedIssue issue) {
        return new Run(sort, issue.text());
    }
}
