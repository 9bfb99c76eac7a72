package courtnotices.notice.catalogue;

import courtnotices.notice.Court;
import org.jspecify.annotations.Nullable;

/** A court's name found in a text. */
sealed interface FoundCourt permits ListedCourt, PlacedCourt {

    /** Where the name begins in the compact text. */
    int start();

    /** The court; a province known from elsewhere decides between several of that name. */
    Court court(@Nullable String province);

    /** Whether running text can be trusted to mean a court here: not 青澜市中院, not 合作法院 inside a sentence. */
    boolean isPlainIn(CompactText text);
}
