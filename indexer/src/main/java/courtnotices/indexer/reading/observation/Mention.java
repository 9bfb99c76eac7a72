package courtnotices.indexer.reading.observation;

import courtnotices.notice.Period;
import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.period.ChangeMention;

/** Something in a sentence that a figure is made of. */
sealed interface Mention {

    /** Where it starts in the notice's text. */
    int start();

    /** Where it ends, exclusive. */
    int end();

    /** A number that counts or measures something. */
    record Counted(Quantity quantity, int start, int end) implements Mention {}

    /** When. */
    record When(Period period, int start, int end) implements Mention {}

    /** Of which courts. */
    record Where(String scope, int start, int end) implements Mention {}

    /** How it moved. */
    record Moved(ChangeMention change, int start, int end) implements Mention {}

    /** Which place it takes. */
    record Placed(RankMention rank, int start, int end) implements Mention {}
}
