package courtnotices.portal.page;

import java.util.List;

/** What the build measured, as the programs that measured it wrote it down. */
public record QualityView(List<Report> reports) {

    /** A report; {@code name} is that of its file in {@code docs/} without the ending, and its place on the page. */
    public record Report(String name, List<ReportBlock> blocks) {}

    public QualityView {
        reports = List.copyOf(reports);
    }
}
