package courtnotices.notice.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The four kinds of documents; each has an alias of its own name and a versioned index behind it.
 *
 * <p>{@code ISSUES} is the alias {@code issues}, mapped as {@code issues.json}.
 */
public enum DocumentKind {
    NOTICES("notices"),
    ISSUES("issues"),
    OBSERVATIONS("observations"),
    REVISIONS("revisions");

    private final String alias;

    DocumentKind(String alias) {
        this.alias = alias;
    }

    /** The alias that is searched and written. */
    public String alias() {
        return alias;
    }

    /** The settings and the strict mapping of an index of this kind, as JSON. */
    public String mapping() {
        try (InputStream in = DocumentKind.class.getResourceAsStream(alias + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the mapping of " + alias + " is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the mapping of " + alias + " cannot be read", e);
        }
    }
}
