/**
 * A query as a feed.
 *
 * <p>Comes in: issues, the newest first, and where the portal is asked. Goes out: Atom (RFC 4287), which a feed reader looks at again and
 * again. Example: {@code issues.atom?q=终本率&province=河南省} tells whenever a court of 河南 publishes on 终本率.
 */
@NullMarked
package courtnotices.search.feed;

import org.jspecify.annotations.NullMarked;
