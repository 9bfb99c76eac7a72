package courtnotices.portal.relevance;

import java.util.List;

/** Something that can be asked for issues. */
interface SearchSystem {

    /** What the table calls it. */
    String name();

    /** Its answers to these queries, in their order: the best {@value Measures#RECALLED} issues of each, best first. */
    List<List<IssueKey>> answers(List<JudgedQuery> queries);
}
