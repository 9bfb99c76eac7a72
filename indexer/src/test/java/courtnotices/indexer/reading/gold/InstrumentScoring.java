package courtnotices.indexer.reading.gold;

import courtnotices.indexer.reading.gold.GoldNotice.GoldDocument;
import courtnotices.notice.Instrument;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Scores a court's own documents, each title once for the whole notice. */
final class InstrumentScoring {

    private static final Pattern ON_TRIAL = Pattern.compile("试行$");

    private InstrumentScoring() {}

    static void score(Tally tally, String name, GoldNotice gold, Found found) {
        Map<String, GoldDocument> asked = new TreeMap<>();
        gold.documents().forEach(document -> asked.put(title(document.title()), document));
        Map<String, Instrument> read = new TreeMap<>();
        found.issues()
                .forEach(issue ->
                        issue.instruments().forEach(instrument -> read.put(title(instrument.title()), instrument)));
        found.instruments().forEach(instrument -> read.put(title(instrument.title()), instrument));
        asked.forEach((title, document) -> ask(tally, name, document, read.remove(title)));
        read.values().forEach(instrument -> tally.extra("instrument", name + ": " + instrument.title()));
    }

    private static void ask(Tally tally, String name, GoldDocument asked, Instrument read) {
        String note = name + ": " + asked.title();
        tally.asked("instrument", read != null, note);
        if (read != null) {
            tally.asked(
                    "instrument.action",
                    read.action().word().equals(asked.action()),
                    note + " " + asked.action() + " / " + read.action().word());
        }
    }

    private static String title(String title) {
        return ON_TRIAL.matcher(Wording.bare(title)).replaceFirst("");
    }
}
