package courtnotices.indexer.reading;

import courtnotices.notice.Notice;
import courtnotices.notice.Remark;
import courtnotices.notice.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page turned out to be: a notice, or something else, with the reason. */
public sealed interface Reading {

    /** A rectification notice. */
    record Rectification(Notice notice) implements Reading {}

    /**
     * A page that is no rectification notice, e.g. news of a feedback meeting.
     *
     * @param reason one line for the person who sent it
     * @param remarks what was taken for page furniture, which may have been its text
     */
    record Other(Source source, @Nullable String title, String reason, List<Remark> remarks) implements Reading {

        public Other {
            remarks = List.copyOf(remarks);
        }
    }
}
