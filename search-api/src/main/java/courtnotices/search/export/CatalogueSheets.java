package courtnotices.search.export;

import courtnotices.search.result.CourtHit;
import courtnotices.search.result.IndicatorEntry;
import courtnotices.search.result.TopicEntry;
import java.util.List;

/** The catalogues as tables. */
public final class CatalogueSheets {

    /** Courts that have published. */
    public static final Sheet<CourtHit> COURTS = new Sheet<>(
            "courts",
            "法院",
            List.of(
                    Column.text("name", "法院", CourtHit::name),
                    Column.term("level", "法院层级", CourtHit::level),
                    Column.text("province", "省份", CourtHit::province),
                    Column.text("city", "城市", CourtHit::city),
                    Column.count("noticeCount", "通报数", court -> Math.toIntExact(court.noticeCount())),
                    Column.count("issueCount", "问题数", court -> Math.toIntExact(court.issueCount())),
                    Column.count("figureCount", "数据数", court -> Math.toIntExact(court.figureCount())),
                    Column.day("firstPublishedOn", "最早公布日期", CourtHit::firstPublishedOn),
                    Column.day("lastPublishedOn", "最近公布日期", CourtHit::lastPublishedOn)));

    /** Topics, with how much there is on each. */
    public static final Sheet<TopicEntry> TOPICS = new Sheet<>(
            "topics",
            "主题",
            List.of(
                    Column.text("code", "主题", TopicEntry::code),
                    Column.text("definition", "含义", TopicEntry::definition),
                    Column.text("names", "说法", topic -> String.join(Columns.BETWEEN, topic.names())),
                    Column.count("issueCount", "问题数", topic -> Math.toIntExact(topic.issueCount())),
                    Column.count("courtCount", "法院数", topic -> Math.toIntExact(topic.courtCount()))));

    /** Indicators, with how much is published of each. */
    public static final Sheet<IndicatorEntry> INDICATORS = new Sheet<>(
            "indicators",
            "指标",
            List.of(
                    Column.text("code", "指标", IndicatorEntry::code),
                    Column.text("unit", "单位", IndicatorEntry::unit),
                    Column.term("better", "优劣方向", IndicatorEntry::better),
                    Column.text("definition", "含义", IndicatorEntry::definition),
                    Column.text("source", "依据", IndicatorEntry::source),
                    Column.text("aliases", "别名", indicator -> String.join(Columns.BETWEEN, indicator.aliases())),
                    Column.count("figureCount", "数据数", indicator -> Math.toIntExact(indicator.figureCount())),
                    Column.count("courtCount", "法院数", indicator -> Math.toIntExact(indicator.courtCount()))));

    private CatalogueSheets() {}
}
