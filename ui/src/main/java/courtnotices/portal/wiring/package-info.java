/**
 * How the parts are put together.
 *
 * <p>Comes in: settings. Goes out: a running index, and pages over it.
 *
 * <p>Example: without {@code spring.elasticsearch.uris} the engine is started on {@code courtnotices.data}; with it that cluster is used.
 */
@NullMarked
package courtnotices.portal.wiring;

import org.jspecify.annotations.NullMarked;
