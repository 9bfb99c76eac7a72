package courtnotices.indexer.reading.issue;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.ReportWords;
import courtnotices.indexer.reading.outline.Findings;
import courtnotices.indexer.reading.outline.Outlook;
import courtnotices.indexer.reading.outline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the parts of a notice by their role.
 *
 * <p>一、加强组织领导… is organisation, 二、逐项对账，抓实反馈问题整改 with four areas of problems is rectification, 三、持续用力，推动整改长效… is
 * next steps. On a page whose 一、 is already 关于党的政治建设方面的问题, each area is a rectification part of its own.
 */
final class Parts {

    private static final Pattern REPORTS =
            Pattern.compile("反馈(?:的)?(?:意见|问题)|(?:整改|落实)(?:任务|落实|工作|完成)?(?:情况|进展|成效)|逐项|逐条|对账|销号|问题清单|阶段性成效");

    private static final Pattern ORGANISES =
            Pattern.compile("组织(?:领导|推动|实施|开展|落实|部署|保障|情况|整改)|站位|高度重视|加强领导|责任(?:落实|担当)|统筹|部署|工作(?:组织|开展)情况|扛[起牢稳实]");

    private static final Pattern LOOKS_AHEAD = Pattern.compile(Outlook.WORDS
            + "|后续|巩固.{0,10}成果|成果.{0,4}巩固|持续(?:深化|巩固|推进|抓好|整改)|标本兼治|长效|打算|努力(?:方向|推动|开创)|新(?:局面|发展|格局|成效)$");

    /** 落实上级决策部署不够有力 and 主体责任落实方面的问题 hold words of organising and are findings all the same. */
    private static final Pattern AREA = Pattern.compile("方面.{0,6}问题$");

    private final String text;
    private final String folded;

    Parts(PageText page) {
        this.text = page.text();
        this.folded = page.folded();
    }

    /** The sections that tell what was done about findings, in order. */
    List<Section> rectification(List<Section> sections) {
        List<Weighed> weighed = sections.stream()
                .map(section -> new Weighed(section, evidence(section)))
                .toList();
        int best = weighed.stream().mapToInt(Weighed::evidence).max().orElse(0);
        if (best <= 0) {
            return List.of();
        }
        // an area of problems among others of its kind weighs less than the largest, but its own heading names a
        // finding
        return withThoseBetween(
                sections,
                weighed.stream()
                        .map(one -> one.evidence() == best
                                || (one.evidence() > 0 && (isArea(one.section()) || reports(one.section()))))
                        .toList());
    }

    /**
     * The parts, and what stands between two of them whose numbers run on: 二、聚焦公平正义 with ③ to ⑥ under it, between 一、 with ② and 三、 with
     * ⑦, is one of them however its headings are worded.
     *
     * @param isPart of each section whether it is a part; of a page with fifty thousand chapters none is looked for among all
     */
    private static List<Section> withThoseBetween(List<Section> sections, List<Boolean> isPart) {
        List<Section> all = new ArrayList<>();
        int last = isPart.lastIndexOf(true);
        for (int i = isPart.indexOf(true); i <= last; i++) {
            if (isPart.get(i) || runsOn(sections.get(i - 1), sections.get(i))) {
                all.add(sections.get(i));
            }
        }
        return all;
    }

    private static boolean runsOn(Section before, Section section) {
        if (before.isLeaf() || section.isLeaf()) {
            return false;
        }
        Section end = before.children().getLast();
        Section start = section.children().getFirst();
        return start.style() == end.style() && start.ordinal() > 1 && start.ordinal() == end.ordinal() + 1;
    }

    private record Weighed(Section section, int evidence) {}

    /** How much speaks for a section being a rectification part: its words, and that headings under it are findings. */
    private int evidence(Section section) {
        String heading = heading(section);
        int words = (REPORTS.matcher(heading).find() ? 3 : 0)
                - (organises(heading) ? 3 : 0)
                - (LOOKS_AHEAD.matcher(heading).find() ? 4 : 0)
                + (isArea(section) ? 2 : 0);
        int findings = (int) below(section).filter(this::isFinding).count();
        int headings = (int) below(section).count();
        return words + 2 * findings + Math.min(headings, 4) / 2 + (reports(section) ? 2 : 0);
    }

    /** Whether the heading itself is about a finding and neither organises nor looks ahead. */
    private boolean isArea(Section section) {
        String heading = heading(section);
        return isFinding(section)
                && !organises(heading)
                && !LOOKS_AHEAD.matcher(heading).find();
    }

    /**
     * Whether most headings under it are followed by 整改情况：, or it reports on a part of the findings: 选人用人专项检查反馈意见整改落实情况 beside
     * 巡视反馈意见整改落实情况. A third of the headings must then be findings, or 一、整改落实总体情况 would count.
     */
    private boolean reports(Section section) {
        String heading = heading(section);
        if (LOOKS_AHEAD.matcher(heading).find()) {
            return false;
        }
        List<Section> leaves = Stream.concat(Stream.of(section), below(section))
                .filter(Section::isLeaf)
                .toList();
        long telling = leaves.stream().filter(this::tells).count();
        if (organises(heading)) { // 落实上级决策部署方面 with 整改情况：under each of its headings
            return !section.isLeaf() && telling * 2 > leaves.size();
        }
        long findings = leaves.stream().filter(this::isFinding).count();
        boolean named = !section.isLeaf() && REPORTS.matcher(heading).find();
        boolean allFindings = leaves.stream().allMatch(this::tellsOfFinding);
        return allFindings || telling * 2 > leaves.size() || (named && (telling + findings) * 3 >= leaves.size());
    }

    /** Up to the space that stands for a line's end where a page stands on one line: 一、整改工作的组织 巡察指出50个问题。 organises. */
    private String heading(Section section) {
        String words = section.heading().of(text).strip();
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    private boolean tellsOfFinding(Section leaf) {
        return leaf.own().end() > leaf.own().start()
                && Findings.areNamedBy(leaf.heading().of(folded));
    }

    private boolean tells(Section leaf) {
        return ReportWords.begin(folded, leaf.own().start(), leaf.own().end());
    }

    private static boolean organises(String heading) {
        return ORGANISES.matcher(heading).find()
                && !Findings.fallShort(heading)
                && !AREA.matcher(heading).find();
    }

    private boolean isFinding(Section section) {
        String heading = heading(section);
        return heading.contains("问题") || Findings.fallShort(heading);
    }

    private static Stream<Section> below(Section section) {
        return section.children().stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
