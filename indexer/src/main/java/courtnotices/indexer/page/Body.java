package courtnotices.indexer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a notice's own lines from the page around it.
 *
 * <p>The text begins after the title, or at the first line that speaks in sentences; it ends with the sign-off. What stands between title and
 * text (发布时间, 来源, 浏览次数) is metadata. This follows the order that every page keeps, and needs no template.
 *
 * @param dropped lines beyond the text's ends that tell something all the same
 */
record Body(@Nullable String title, List<String> metadata, List<String> paragraphs, List<String> dropped) {

    /** Titles have some 30 characters, with room for a court's long name; a longer line is a sentence of the lead. */
    private static final int LONGEST_TITLE = 80;

    /** A line this long speaks in sentences even where a dropped 。 hides it. */
    private static final int LONG = 60;

    /** 发布时间, 来源, 浏览次数 and buttons for three sizes of letters on one line have 90 characters. */
    private static final int LONGEST_METADATA = 160;

    /** So many lines below the title may still be about the page. */
    private static final int HEAD = 8;

    private static final Pattern TITLE =
            Pattern.compile("(?=.*(?:巡视|巡察))(?=.*整改).*(?:通报|公告|公示|情况|报告|进展)(?:[（(【\\[].{1,12}[）)】\\]])?");
    private static final Pattern ISSUER = Pattern.compile("(?:中共)?.{2,40}(?:法院|法院党组|委员会)");
    private static final Pattern TITLE_REST = Pattern.compile("关于.*(?:通报|公告|公示|情况|报告)(?:[（(【\\[].{1,12}[）)】\\]])?");
    private static final String DAY = "(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?";
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?";
    private static final Pattern METADATA = Pattern.compile(
            ".*(?:发布(?:时间|日期)|发表时间|更新时间|时间[:：]|日期[:：]|来源[:：]|稿件来源|作者[:：]|浏览|点击(?:数|次数|量)|阅读|字号|字体|打印|关闭|编辑[:：]|访问量).*"
                    + "|" + DAY + "(?: " + CLOCK + ")?"
                    + "|.{0,60}" + DAY + " " + CLOCK + ".{0,40}" // 原创 某法院 2024年11月5日 18:10 示例省
                    + "|[(（\\[【]?" + DAY + " ?(?:发布|发表|公布)[)）\\]】]?");
    /** Words of a site, which no court writes of its work. */
    private static final String SITE = "责任编辑|责编|编辑[:：]|上一篇|下一篇|上一条|下一条|版权所有|网站地图|返回顶部|返回首页|ICP备|公网安备|网站标识";

    private static final Pattern FOOTER = Pattern.compile(".*(?:" + SITE + ").*");

    private static final Pattern FURNITURE = Pattern.compile(
            ".*(?:" + SITE + "|分享到|分享[:：]|扫一扫|扫码|点击(?:上方|下方)?蓝字|关注我们|相关(?:新闻|链接|阅读|文章)|备案号|(?:主办|承办)单位[:：]|技术支持[:：]).*"
                    + "|[【\\[ ]*+(?:打印|关闭|收藏|复制链接|分享)[】\\] |｜]*+(?:[【\\[ ]*+(?:打印|关闭|收藏|顶部|本页|窗口)[】\\] |｜]*+)*+");
    private static final Pattern BREADCRUMB = Pattern.compile(".*(?:当前位置|所在位置|您的位置|首页 ?[>»›]|无障碍).*|.*主办");

    static Body of(List<Line> lines) {
        int title = titleIn(lines);
        int start = title < 0 ? firstSentence(lines) : title + 1;
        int end = end(lines, start);
        List<String> metadata = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        int above = firstOfTitle(lines, title);
        outside(lines.subList(0, title < 0 ? start : above), metadata, dropped);
        int firstPart = firstPart(lines, start);
        boolean told = false; // a notice of one paragraph signs where others still speak of the page
        for (int i = start; i < end; i++) {
            Line line = lines.get(i);
            boolean about = i < firstPart && isAboutPage(line) && !(told && isSignOff(line));
            (about ? metadata : paragraphs).add(line.text());
            told |= line.isSentence();
        }
        outside(lines.subList(end, lines.size()), metadata, dropped);
        return new Body(title < 0 ? null : joined(lines, above, title), metadata, paragraphs, dropped);
    }

    /** The last line before the text that reads like a notice's title: menus and breadcrumbs above may repeat it. */
    private static int titleIn(List<Line> lines) {
        int opening = firstSentence(lines);
        for (int i = Math.min(lines.size() - 1, opening); i >= 0; i--) {
            if (isTitle(lines, i)) {
                return i;
            }
        }
        return titleBelow(lines, opening);
    }

    /** 您好，欢迎访问某法院网站。 above the title is a sentence, but not of the text: a title that names its subject stands close below. */
    private static int titleBelow(List<Line> lines, int opening) {
        for (int i = opening + 1; i < Math.min(lines.size(), opening + HEAD); i++) {
            String text = lines.get(i).text();
            Line before = lines.get(i - 1);
            if (LineLabel.begins(text) || (before.isSentence() && before.text().contains("巡"))) {
                return -1;
            }
            if (text.contains("关于") && isTitle(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return text.length() <= LONGEST_TITLE
                && !lines.get(i).isSentence()
                && (TITLE.matcher(text).matches() || isSecondHalf(lines, i))
                && !BREADCRUMB.matcher(text).matches();
    }

    private static boolean isSecondHalf(List<Line> lines, int i) {
        return i > 0
                && ISSUER.matcher(lines.get(i - 1).text()).matches()
                && TITLE_REST.matcher(lines.get(i).text()).matches();
    }

    /** Where the title begins: one line above when it is broken over two lines. */
    private static int firstOfTitle(List<Line> lines, int title) {
        return isSecondHalf(lines, title) ? title - 1 : title;
    }

    private static String joined(List<Line> lines, int from, int to) {
        StringBuilder title = new StringBuilder();
        lines.subList(from, to + 1).forEach(line -> title.append(line.text()));
        return title.toString();
    }

    private static int firstSentence(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isLong(lines.get(i))
                    && lines.get(i).isSentence()
                    && !lines.get(i).isMenu()) {
                return i;
            }
        }
        return 0;
    }

    /** After the last line of the text: words that tell something end it, then its sign-off follows. */
    private static int end(List<Line> lines, int start) {
        int stop = Math.max(Math.min(start + HEAD, lines.size()), afterLastLabel(lines, start));
        while (stop < lines.size() && !isTail(lines.get(stop))) {
            stop++;
        }
        int last = stop;
        while (last > start && !tells(lines.get(last - 1))) {
            last--;
        }
        if (last == start) {
            return stop;
        }
        while (last < stop && isSignOff(lines.get(last))) {
            last++;
        }
        return last;
    }

    /** No notice ends above a numbered line: 3.规范性文件备案不及时的问题 is no line about the site's 备案. */
    private static int afterLastLabel(List<Line> lines, int start) {
        for (int i = lines.size(); i > start; i--) {
            Line line = lines.get(i - 1);
            if (!line.isMenu() && LineLabel.begins(line.text())) {
                return i;
            }
        }
        return start;
    }

    /** A sentence, a clause of a list, or a numbered line, even where the page lost the mark at its end. */
    private static boolean tells(Line line) {
        return line.isSentence() || (!line.isMenu() && (isTelling(line.text()) || LineLabel.begins(line.text())));
    }

    /** 查岗6次； and 整改情况：查岗6次 tell something even without a 。. */
    private static boolean isTelling(String text) {
        return text.endsWith("；") || text.endsWith(";") || ReportWords.begin(text, 0, text.length());
    }

    /** 推行扫码缴费。 tells of the court; 版权所有，未经许可不得转载。 is a sentence and tells nothing. */
    private static boolean isTail(Line line) {
        return !isLong(line)
                && !isTelling(line.text())
                && (line.isSentence() ? FOOTER : FURNITURE).matcher(line.text()).matches();
    }

    private static boolean isSignOff(Line line) {
        return !line.isMenu() && (SignOff.is(line.text()) || ContactWords.begin(line.text()) || isField(line.text()));
    }

    /** 责任单位：立案庭 is the last line of an issue, 发布时间：2024-03-01 is about the page. */
    private static boolean isField(String text) {
        return ReportWords.isField(text) && !METADATA.matcher(text).matches();
    }

    private static boolean isLong(Line line) {
        return line.text().length() >= LONG || (line.isSentence() && line.text().length() >= LONG / 2);
    }

    /** Where the first numbered part begins: what stands above it may still be about the page. */
    private static int firstPart(List<Line> lines, int start) {
        int limit = Math.min(start + HEAD, lines.size());
        for (int i = start; i < limit; i++) {
            if (LineLabel.begins(lines.get(i).text())) {
                return i;
            }
        }
        return limit;
    }

    /** A short line of metadata, buttons or links; 整改措施：改造阅读室 is none. */
    private static boolean isAboutPage(Line line) {
        return !line.isSentence()
                && !ReportWords.begin(line.text(), 0, line.text().length())
                && line.text().length() <= LONGEST_METADATA
                && (METADATA.matcher(line.text()).matches()
                        || FURNITURE.matcher(line.text()).matches()
                        || line.isMenu());
    }

    private static boolean isMetadata(Line line) {
        return !line.isMenu()
                && !line.isSentence()
                && line.text().length() <= LONGEST_METADATA
                && METADATA.matcher(line.text()).matches();
    }

    private static void outside(List<Line> lines, List<String> metadata, List<String> dropped) {
        for (Line line : lines) {
            if (isMetadata(line)) {
                metadata.add(line.text());
            } else if (!line.isMenu() && (tells(line) || isLong(line))) {
                dropped.add(line.text());
            }
        }
    }
}
