package courtnotices.search.export;

import courtnotices.notice.Inspection;
import courtnotices.notice.Instrument;
import courtnotices.notice.Measure;
import courtnotices.notice.Source;
import courtnotices.notice.document.IssueDocument;
import courtnotices.notice.document.NoticeDocument;
import courtnotices.search.result.Links;
import courtnotices.search.result.MeasureHit;
import courtnotices.search.result.ObservationHit;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the index: whose it is, what it says, and where it stands, with the words, their offsets and the addresses. */
final class Sheets {

    static final Sheet<IssueDocument> ISSUES = new Sheet<>(
            "issues",
            "问题",
            Columns.join(
                    List.of(Column.text("id", "编号", IssueDocument::id)),
                    Columns.of(Columns.COURT, IssueDocument::court),
                    Columns.of(Columns.NOTICE, IssueDocument::notice),
                    List.of(
                            Column.count("ordinal", "序号", IssueDocument::ordinal),
                            Column.text("label", "标号", IssueDocument::label),
                            Column.text("path", "上级标题", issue -> String.join(Columns.BETWEEN, issue.path())),
                            Column.text("title", "问题", IssueDocument::title),
                            Column.term("deadline", "整改时限", IssueDocument::deadline),
                            Column.term("status", "整改状态", IssueDocument::status),
                            Column.flag("ongoing", "持续推进", IssueDocument::ongoing),
                            Column.text("topics", "主题", issue -> String.join(Columns.BETWEEN, issue.topics())),
                            Column.text("indicators", "指标", issue -> String.join(Columns.BETWEEN, issue.indicators())),
                            Column.count("measureCount", "措施数", issue -> Measure.enumerated(issue.measures())),
                            Column.count(
                                    "observationCount",
                                    "数据数",
                                    issue -> issue.observations().size()),
                            Column.text("instruments", "制度文件", issue -> titles(issue.instruments())),
                            Column.text("text", "原文", IssueDocument::text)),
                    Columns.of(Columns.SPAN, IssueDocument::span),
                    Columns.of(Columns.LINKS, Links::of)));

    static final Sheet<ObservationHit> OBSERVATIONS = new Sheet<>(
            "observations",
            "数据",
            Columns.join(
                    List.of(Column.text("id", "编号", ObservationHit::id)),
                    Columns.of(Columns.COURT, ObservationHit::court),
                    Columns.of(Columns.NOTICE, ObservationHit::notice),
                    Columns.of(Columns.ISSUE, ObservationHit::issue),
                    List.of(
                            Column.text("topics", "主题", figure -> String.join(Columns.BETWEEN, figure.topics())),
                            Column.term("deadline", "整改时限", ObservationHit::deadline),
                            Column.term("status", "整改状态", ObservationHit::status)),
                    Columns.of(Columns.OBSERVATION, ObservationHit::observation),
                    Columns.of(Columns.LINKS, ObservationHit::links)));

    static final Sheet<MeasureHit> MEASURES = new Sheet<>(
            "measures",
            "整改措施",
            Columns.join(
                    Columns.of(Columns.COURT, MeasureHit::court),
                    Columns.of(Columns.NOTICE, MeasureHit::notice),
                    Columns.of(Columns.ISSUE, MeasureHit::issue),
                    List.of(
                            Column.text("topics", "主题", measure -> String.join(Columns.BETWEEN, measure.topics())),
                            Column.term("deadline", "整改时限", MeasureHit::deadline),
                            Column.term("status", "整改状态", MeasureHit::status),
                            Column.count("ordinal", "措施序号", MeasureHit::ordinal),
                            Column.flag("enumerated", "原文编号", MeasureHit::enumerated),
                            Column.text("text", "措施", MeasureHit::text)),
                    Columns.of(Columns.SPAN, MeasureHit::span),
                    Columns.of(Columns.LINKS, MeasureHit::links)));

    static final Sheet<NoticeDocument> NOTICES = new Sheet<>(
            "notices",
            "通报",
            Columns.join(
                    List.of(
                            Column.text("id", "编号", NoticeDocument::id),
                            Column.text("title", "通报", NoticeDocument::title)),
                    Columns.of(Columns.COURT, NoticeDocument::court),
                    List.of(
                            Column.day("publishedOn", "公布日期", NoticeDocument::publishedOn),
                            Column.day("signedOn", "落款日期", NoticeDocument::signedOn),
                            Column.count(
                                    "publication.revision",
                                    "版次",
                                    notice -> notice.publication().revision()),
                            Column.day(
                                    "publication.withdrawnOn",
                                    "撤下日期",
                                    notice -> notice.publication().withdrawnOn())),
                    Columns.of(inspection(), NoticeDocument::inspection),
                    Columns.of(Columns.CLAIMED, NoticeDocument::claimed),
                    List.of(
                            Column.count("issueCount", "问题数", NoticeDocument::issueCount),
                            Column.text("instruments", "制度文件", notice -> titles(notice.instruments())),
                            Column.text(
                                    "sources.sha256",
                                    "网页SHA-256",
                                    notice -> notice.sources().getFirst().sha256()),
                            Column.text("sources.uri", "全部原文地址", notice -> addresses(notice.sources()))),
                    Columns.of(Columns.LINKS, Links::of)));

    private Sheets() {}

    private static List<Column<Inspection>> inspection() {
        return List.of(
                Column.term("inspection.kind", "巡视巡察", Inspection::kind),
                Column.term("inspection.authority", "派出党委", Inspection::authority),
                Column.text("inspection.team", "巡视巡察组", Inspection::team),
                Column.text("inspection.round", "轮次", Inspection::round),
                Column.text("inspection.theme", "专项", Inspection::theme),
                Column.day("inspection.startedOn", "进驻日期", Inspection::startedOn),
                Column.day("inspection.endedOn", "结束日期", Inspection::endedOn),
                Column.day("inspection.feedbackOn", "反馈日期", Inspection::feedbackOn));
    }

    private static String titles(List<Instrument> instruments) {
        return instruments.stream().map(Instrument::title).collect(Collectors.joining(Columns.BETWEEN));
    }

    private static String addresses(List<Source> sources) {
        return sources.stream().map(Source::uri).collect(Collectors.joining(Columns.BETWEEN));
    }
}
