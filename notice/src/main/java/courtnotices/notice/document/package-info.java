/**
 * What the index holds, and how it is mapped.
 *
 * <p>Comes in: a read {@link courtnotices.notice.Notice}. Goes out: one {@link courtnotices.notice.document.NoticeDocument}, one {@link
 * courtnotices.notice.document.IssueDocument} per issue, one {@link courtnotices.notice.document.ObservationDocument} per figure, and for
 * each kind a strict mapping ({@link courtnotices.notice.document.DocumentKind#mapping}).
 *
 * <p>Example: the issue 持续整治顽瘴痼疾 has {@code title} 持续整治顽瘴痼疾 (single characters with positions, for phrases and highlighting) and
 * {@code titleWords} 持续 整治 顽瘴痼疾 (HanLP's words, for ranking). Analysis happens here and not in Elasticsearch, so that any cluster
 * serves without a plugin.
 */
@NullMarked
package courtnotices.notice.document;

import org.jspecify.annotations.NullMarked;
