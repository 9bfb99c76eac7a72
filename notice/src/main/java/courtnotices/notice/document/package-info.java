/**
 * What the index holds, and how it is mapped.
 *
 * <p>Comes in: a read {@link courtnotices.notice.Notice}. Goes out: one {@link courtnotices.notice.document.NoticeDocument}, one {@link
 * courtnotices.notice.document.IssueDocument} per issue, one {@link courtnotices.notice.document.ObservationDocument} per figure, and for
 * each kind a strict mapping ({@link courtnotices.notice.document.DocumentKind#mapping}).
 *
 * <p>Example: the issue 三个规定落实不到位 has {@code title} 三个规定落实不到位 (single characters with positions, for phrases and highlighting) and
 * {@code titleWords} 三个规定 落实 不 到位 (HanLP's words, for ranking). Analysis happens here and not in Elasticsearch, so that any cluster
 * serves without a plugin.
 */
@NullMarked
package courtnotices.notice.document;

import org.jspecify.annotations.NullMarked;
