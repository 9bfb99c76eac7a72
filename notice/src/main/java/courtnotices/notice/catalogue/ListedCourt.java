package courtnotices.notice.catalogue;

import courtnotices.notice.Court;
import org.jspecify.annotations.Nullable;

/** A court of {@code courts.tsv}. */
record ListedCourt(int start, Court court) implements FoundCourt {

    @Override
    public Court court(@Nullable String province) {
        return court;
    }

    @Override
    public boolean isPlainIn(CompactText text) {
        return true;
    }
}
