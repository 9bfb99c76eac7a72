package courtnotices.notice.document;

/** What a figure says of the issue that it stands in. */
public record IssueSummary(String id, int ordinal, String label, String title) {}
