package courtnotices.portal.page;

import courtnotices.portal.link.PageLinks;
import courtnotices.search.result.Coverage;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeHit;
import java.util.List;

/**
 * The first page: what is covered, and questions to start with.
 *
 * @param newest the latest notices
 */
public record HomeView(
        Coverage coverage,
        List<Example> examples,
        List<Example> indicators,
        List<Example> topics,
        List<NoticeLink> newest) {

    /** A question that the portal answers. */
    public record Example(String words, String address) {}

    private static final List<String> WORDS =
            List.of("终本率", "三个规定", "执行案款", "一案双查", "哪些法院清理了执行案款", "“四类案件” 监管", "公车", "司法建议");

    private static final List<String> INDICATORS = List.of("终本率", "上诉率", "执行到位率");

    private static final List<String> TOPICS = List.of("三个规定", "执行案款");

    /** The page over what the index holds. */
    public static HomeView of(Coverage coverage, Listing<NoticeHit> newest) {
        return new HomeView(
                coverage,
                WORDS.stream()
                        .map(words -> new Example(words, PageLinks.search(words)))
                        .toList(),
                INDICATORS.stream()
                        .map(code -> new Example(code, PageLinks.compareIndicators(code)))
                        .toList(),
                TOPICS.stream()
                        .map(code -> new Example(code, PageLinks.compareMeasures(code)))
                        .toList(),
                newest.items().stream().map(NoticeLink::of).toList());
    }
}
