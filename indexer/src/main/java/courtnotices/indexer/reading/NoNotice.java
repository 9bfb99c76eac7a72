package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.preamble.Sentences;
import courtnotices.notice.Issue;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why a page is no rectification notice of a court.
 *
 * <p>News of a feedback meeting, what inspectors found before anything was done, a plan, the notices of procuratorates, hospitals and bureaus
 * all speak of 巡察 and of courts. What tells them apart stands in the title and the lead: who was inspected, and what the page announces.
 */
final class NoNotice {

    /** Said of a page without issues, also where it is a notice all the same. */
    static final String NO_PART = "has no part that tells what was done about findings";

    /** 中共某市人民检察院党组, which may name a court in its text as well as any. */
    private static final Pattern OTHER_BODY =
            Pattern.compile("检察院|医院|局(?:党|机关|委|$)|学院|大学|学校|银行|公司|人民政府|政法委|(?:厅|委员会|镇|乡|街道|协会|中心|集团|组织部|宣传部|联合会)$");

    /** 市委第三巡察组对某区人民检察院党组开展了巡察, 巡察组向市公安局党委反馈; 向纵深 and 对标 name nobody. */
    private static final Pattern INSPECTED =
            Pattern.compile("(?:[对向]|进驻)(?<body>[^,。;:、()\\n]{2,40}?)(?:党组|党委|党总支|党支部|领导班子|机关|\\(以下简称|(?:开展|进行|实施)了?)");

    /** 现将巡察整改情况向社会公开, 整改情况公示如下. */
    private static final Pattern ANNOUNCES =
            Pattern.compile("现[将就把][^。;\\n]{0,40}?(?:整改|落实)|整改[^。;\\n]{0,20}?(?:公布|通报|公示|公告|公开|报告)?如下");

    /** 现将巡察发现的问题公示如下, with nothing about 整改 or 落实 in what is announced. */
    private static final Pattern ANNOUNCES_FINDINGS =
            Pattern.compile("现[将就把](?![^。;\\n]{0,40}(?:整改|落实))[^。;\\n]{0,30}?(?:巡[视察]|反馈)[^。;\\n]{0,16}?(?:情况|意见|问题)");

    /** 特制定本整改方案, 提出如下意见; 制定了整改方案 is told of what was done. */
    private static final Pattern PLANS =
            Pattern.compile("制[定订]本(?:实施|整改|工作)?(?:办法|规定|细则|规则|方案|制度|意见)|提出(?:如下|以下)(?:实施|工作)?意见|^第一条\\s");

    /** 反馈会召开, 召开巡察整改推进会: a meeting is what news tell of. */
    private static final Pattern MEETING =
            Pattern.compile("会(?:议)?(?:在[^,。]{1,12})?召开|召开[^,。;]{0,30}?(?:会|会议)[。,]|(?:记者|通讯员|本报讯|网讯)");

    private static final Pattern COURT = Pattern.compile("法院|审判|法官|诉讼");
    private static final Pattern NO_COURT = Pattern.compile("检察|医院|患者|医疗|学院|学生|师生");

    private static final Pattern NOTICE_TITLE =
            Pattern.compile("关于[^。]*整改[^。]*(?:通报|公告|公示|情况|报告|进展)(?:[（(【\\[][^。]{1,12}[）)】\\]])?");

    private static final int FEWEST_SENTENCES = 3;

    private final PageText page;
    private final String title;
    private final String lead;
    private final Outline outline;
    private final List<Issue> issues;

    private NoNotice(PageText page, Outline outline, List<Issue> issues) {
        this.page = page;
        this.outline = outline;
        this.issues = issues;
        this.title = page.title() == null ? "" : Folding.fold(page.title());
        this.lead = outline.lead().of(page.folded());
    }

    /** The reason for which a page with this outline and these issues is none, or null. */
    static @Nullable String because(PageText page, Outline outline, List<Issue> issues) {
        return new NoNotice(page, outline, issues).reason();
    }

    private @Nullable String reason() {
        String about = title + lead;
        if (!about.contains("巡视") && !about.contains("巡察")) {
            return "neither its title nor its lead speaks of an inspection (巡视, 巡察)";
        }
        String other = otherBody();
        if (other != null) {
            return "speaks for another body than a court: " + Excerpt.of(other);
        }
        if (lead.lines().anyMatch(line -> PLANS.matcher(line).find())) {
            return "plans or rules, and tells nothing that was done";
        }
        if (!promises() && mostDoNotTell("整改") && MEETING.matcher(lead).find()) {
            return "is news of a meeting";
        }
        if (listsFindings(about)) {
            return "lists findings, but not what was done about them";
        }
        return issues.isEmpty() && !(promises() && isProse()) ? NO_PART : null;
    }

    /** Whether title or lead announce what was done; such a page is a notice even where no part of it is understood. */
    private boolean promises() {
        return ANNOUNCES.matcher(lead).find() || NOTICE_TITLE.matcher(title).find();
    }

    /** A list of links to notices has their titles and no sentences. */
    private boolean isProse() {
        String folded = page.folded();
        return IntStream.range(0, folded.length())
                        .filter(at -> Sentences.isFullStop(folded, at))
                        .limit(FEWEST_SENTENCES)
                        .count()
                == FEWEST_SENTENCES;
    }

    /** Who speaks, where that is no court: before 关于 in the title; else whom the lead says inspected; else who signs. */
    private @Nullable String otherBody() {
        String issuer = title.substring(0, Math.max(0, title.indexOf("关于")));
        if (!issuer.isBlank()) {
            return isOther(issuer) ? issuer : null;
        }
        String inspected = inspected();
        if (inspected != null && (inspected.contains("法院") || isOther(inspected))) {
            return isOther(inspected) ? inspected : null;
        }
        String tail = outline.tail().of(page.text());
        return tail.lines().filter(NoNotice::isSignedByOther).findFirst().orElseGet(() -> {
            boolean court = tail.contains("法院") || title.contains("法院");
            return !court && speaksOfOthers() ? "我院" : null;
        });
    }

    /** 中共某市人民检察院党组 on a line of its own; 地址：大学路8号 signs nothing. */
    private static boolean isSignedByOther(String line) {
        return isOther(line) && Folding.fold(line).chars().noneMatch(c -> ":,;。".indexOf(c) >= 0);
    }

    private @Nullable String inspected() {
        return Sentences.in(lead, new Span(0, lead.length())).stream()
                .map(sentence -> sentence.of(lead))
                .filter(sentence -> sentence.contains("巡"))
                .map(INSPECTED::matcher)
                .filter(Matcher::find)
                .map(inspected -> inspected.group("body"))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOther(String body) {
        return OTHER_BODY.matcher(body).find() && !body.contains("法院");
    }

    /** 我院党组 may be a hospital's or a procuratorate's; its own work fills the text. */
    private boolean speaksOfOthers() {
        return NO_COURT.matcher(page.folded()).results().count()
                > COURT.matcher(page.folded()).results().count();
    }

    private boolean listsFindings(String about) {
        boolean rectifies = title.contains("整改") || title.contains("落实");
        if (!rectifies && ANNOUNCES_FINDINGS.matcher(lead).find()) {
            return mostDoNotTell("整改情况") && mostDoNotTell("整改措施");
        }
        return !issues.isEmpty() && !about.contains("整改") && !promises() && mostDoNotTell("整改");
    }

    private boolean mostDoNotTell(String word) {
        return issues.stream().filter(issue -> issue.text().contains(word)).count() * 2 <= issues.size();
    }
}
