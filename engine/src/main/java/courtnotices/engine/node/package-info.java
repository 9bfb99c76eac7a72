/**
 * The program of the child process: settings come in as arguments, one line goes out on standard output.
 *
 * <pre>
 * java -cp launcher:lib/&#42; courtnotices.engine.node.NodeMain path.home=… path.data=… http.port=0
 * listening 127.0.0.1:40213
 * </pre>
 *
 * <p>The classes here lie in the node's {@code launcher} folder too, and run there beside the server's jars and without
 * the rest of the portal: they must use nothing else of it.
 */
@NullMarked
package courtnotices.engine.node;

import org.jspecify.annotations.NullMarked;
