package courtnotices.indexer.reading.observation;

import courtnotices.notice.chinese.numeral.Quantity;
import courtnotices.notice.chinese.period.ChangeMention;
import courtnotices.notice.chinese.period.PeriodMention;

/** Something in a sentence that a figure is made of. */
sealed interface Mention {

    /** Where it starts in the notice's text. */
    int start();

    /** Where it ends, exclusive. */
    int end();

    /** A number that counts or measures something. */
    record Counted(Quantity quantity) implements Mention {
        @Override
        public int start() {
            return quantity.start();
        }

        @Override
        public int end() {
            return quantity.end();
        }
    }

    /** When. */
    record When(PeriodMention mention) implements Mention {
        @Override
        public int start() {
            return mention.start();
        }

        @Override
        public int end() {
            return mention.end();
        }
    }

    /** Of which courts. */
    record Where(ScopeMention mention) implements Mention {
        @Override
        public int start() {
            return mention.start();
        }

        @Override
        public int end() {
            return mention.end();
        }
    }

    /** How it moved. */
    record Moved(ChangeMention mention) implements Mention {
        @Override
        public int start() {
            return mention.start();
        }

        @Override
        public int end() {
            return mention.end();
        }
    }

    /** Which place it takes. */
    record Placed(RankMention mention) implements Mention {
        @Override
        public int start() {
            return mention.start();
        }

        @Override
        public int end() {
            return mention.end();
        }
    }
}
