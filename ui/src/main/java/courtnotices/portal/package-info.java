/**
 * The runnable portal: main and wiring.
 *
 * <p>Comes in: a command line. Goes out: an exit code, after the command has done its work.
 *
 * <p>Example: {@code portal serve --data data --port 8080} starts the engine on {@code data/} and serves pages and API on
 * http://127.0.0.1:8080.
 */
@NullMarked
package courtnotices.portal;

import org.jspecify.annotations.NullMarked;
