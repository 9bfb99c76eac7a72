package courtnotices.indexer.page;

import courtnotices.indexer.source.RefusedException;

/** How a document is refused that its parser gave up on: "is a damaged PDF document (…); fetch it again, or open it and save it anew". */
final class Damage {

    /** Parsers' complaints are long; their beginning tells what is wrong. */
    private static final int LONGEST = 100;

    private Damage() {}

    /** @param kind with its article, e.g. "a PDF document" */
    static RefusedException refusal(String uri, String kind, Throwable complaint) {
        return new RefusedException(
                uri,
                "is " + kind + " that is damaged (" + oneLine(complaint)
                        + "); fetch it again, or open it and save it anew");
    }

    private static String oneLine(Throwable complaint) {
        String message = complaint.getMessage();
        String said =
                message == null || message.isBlank() ? complaint.getClass().getSimpleName() : message;
        String line = said.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
