/**
 * The command line, one class a command.
 *
 * <p>Comes in: arguments. Goes out: text on standard output, complaints on standard error, and the exit code: 0 done, 1 partly failed, 2 wrong
 * use.
 *
 * <p>Example: {@code portal normalize notices/ --out read/}.
 */
@NullMarked
package courtnotices.portal.cli;

import org.jspecify.annotations.NullMarked;
