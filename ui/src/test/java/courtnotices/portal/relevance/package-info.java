/**
 * How well issues are found: judged queries in, a table of measures out, beside plain Elasticsearch, smartcn and jieba over the same issues.
 *
 * <p>Example: of 终本率, an issue that is about it first and one that mentions it second is an nDCG@10 of 1; the other way round 0.71.
 */
@NullMarked
package courtnotices.portal.relevance;

import org.jspecify.annotations.NullMarked;
