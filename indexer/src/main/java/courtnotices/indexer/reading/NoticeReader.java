package courtnotices.indexer.reading;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.reading.issue.Issues;
import courtnotices.indexer.reading.observation.Observations;
import courtnotices.indexer.reading.observation.ReportDay;
import courtnotices.indexer.reading.outline.Outline;
import courtnotices.indexer.reading.outline.Outlines;
import courtnotices.indexer.reading.preamble.Claims;
import courtnotices.indexer.reading.preamble.Contacts;
import courtnotices.indexer.reading.preamble.Counting;
import courtnotices.indexer.reading.preamble.Courts;
import courtnotices.indexer.reading.preamble.Inspections;
import courtnotices.indexer.reading.preamble.PublicationDates;
import courtnotices.notice.Court;
import courtnotices.notice.Inspection;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.NoticeId;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import courtnotices.notice.Span;
import courtnotices.notice.catalogue.CourtRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's text as a notice.
 *
 * <p>The stages in their order: outline, issues, preamble, topics. Nothing in a page makes it fail; what it doubts it remarks on.
 */
public final class NoticeReader {

    /** 中共某市人民检察院党组, which may name a court in its text as well as any; 县委第二巡察组, which tells what it found. */
    private static final Pattern OTHER_BODY =
            Pattern.compile("检察院|医院|局(?:党|机关|委|$)|学院|大学|学校|银行|公司|人民政府|巡[视察](?:第?[一二三四五六七八九十\\d]{0,3}组|办|工作)");

    /** 现将巡察发现的主要问题反馈如下: what a team found; 现将反馈意见整改情况通报如下 is a notice. */
    private static final Pattern FEEDS_BACK = Pattern.compile("(?:主要|突出|发现的|存在的)问题(?:反馈|通报)?如下|反馈(?:意见|情况)?如下");

    private final CourtRegister register;
    private final Courts courts;

    public NoticeReader(CourtRegister register) {
        this.register = register;
        this.courts = new Courts(register);
    }

    /** What the page is. */
    public Reading read(PageText page) {
        Outline outline = Outlines.of(page);
        List<Issue> issues = Issues.of(page, outline);
        String about =
                (page.title() == null ? "" : page.title()) + outline.lead().of(page.text());
        if (!about.contains("巡视") && !about.contains("巡察")) {
            return other(page, "neither its title nor its lead speaks of an inspection (巡视, 巡察)");
        }
        String issuer = issuer(page, outline);
        if (OTHER_BODY.matcher(issuer).find() && !issuer.contains("法院")) {
            return other(page, "speaks for another body than a court: " + shortened(issuer));
        }
        if (FEEDS_BACK.matcher(about).find() || (!about.contains("整改") && mostTellNothing(issues))) {
            return other(page, "lists findings, but not what was done about them");
        }
        if (issues.isEmpty()) {
            return other(page, "has no part that tells what was done about findings");
        }
        return new Reading.Rectification(notice(page, outline, issues));
    }

    /** What stands before 关于 in the title; where nothing does, the sign-off. */
    private static String issuer(PageText page, Outline outline) {
        String title = page.title();
        String before = title == null ? "" : title.substring(0, Math.max(0, title.indexOf("关于")));
        return before.isBlank() ? outline.tail().of(page.text()) : before;
    }

    private static boolean mostTellNothing(List<Issue> issues) {
        return issues.stream().filter(issue -> issue.text().isBlank()).count() * 2 > issues.size();
    }

    private static Reading other(PageText page, String reason) {
        return new Reading.Other(page.source(), page.title(), reason, List.of());
    }

    private Notice notice(PageText page, Outline outline, List<Issue> issues) {
        Court court = courts.of(page, outline.tail());
        List<Span> outside = Outside.of(outline, issues);
        Inspection inspection = Inspections.of(page, outline.lead(), outside);
        PublicationDates dates = PublicationDates.of(page, outline.tail());
        Claims claims = Claims.of(page, outside);
        LocalDate told = ReportDay.of(page.folded(), dates.signedOn(), dates.publishedOn(), inspection.feedbackOn());
        Contents contents = new Contents(page, new Observations(page, court, told), outside);
        List<Remark> remarks = Stream.of(
                        outline.remarks(),
                        Coverage.of(page, outline, issues),
                        doubts(page, court),
                        Counting.of(claims, issues),
                        contents.doubts())
                .flatMap(List::stream)
                .toList();
        return new Notice(
                NoticeId.of(court, inspection, dates.publishedOn(), page.text()),
                page.source(),
                page.title(),
                court,
                dates.publishedOn(),
                dates.signedOn(),
                inspection,
                claims.totals(),
                Contacts.of(page, outline.tail()),
                page.text(),
                issues.stream().map(contents::of).toList(),
                contents.otherFigures(),
                contents.otherRules(issues.getLast().span().end()),
                remarks);
    }

    private List<Remark> doubts(PageText page, @Nullable Court court) {
        List<Remark> doubts = new ArrayList<>();
        if (court == null) {
            doubts.add(new Remark("preamble", RemarkLevel.WARNING, "names no court", null));
        } else if (!register.knows(court)) {
            doubts.add(new Remark(
                    "preamble",
                    RemarkLevel.WARNING,
                    court.name() + " is not in the register of courts, or several courts share its name",
                    null));
        }
        page.dropped()
                .forEach(line -> doubts.add(
                        new Remark("page", RemarkLevel.INFO, "taken for page furniture: " + shortened(line), null)));
        return doubts;
    }

    private static String shortened(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
