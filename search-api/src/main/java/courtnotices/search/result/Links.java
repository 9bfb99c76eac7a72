package courtnotices.search.result;

import org.jspecify.annotations.Nullable;

/**
 * Where things are.
 *
 * @param self its own address in the API
 * @param notice the address of its notice in the API
 * @param source where the court published it
 */
public record Links(String self, @Nullable String notice, String source) {}
