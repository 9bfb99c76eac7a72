/**
 * A genuine Elasticsearch node as a child process: a data directory goes in, an address comes out.
 *
 * <p>The server's jars would clash with the portal's (Jackson, netty, log4j), so they are never on its class path:
 * this package uses the JDK alone and speaks to the node by its standard streams and by HTTP.
 *
 * <pre>{@code
 * var settings = EngineSettings.of(NodeHome.locate(), Path.of("data"));
 * try (var engine = EmbeddedElasticsearch.start(settings)) {
 *     engine.address(); // http://127.0.0.1:40213
 * }
 * }</pre>
 *
 * <p>What lies in the data directory:
 *
 * <pre>
 * data/engine.lock             locked by the portal for as long as its node lives
 * data/engine.properties       who that is: pid, enginePid, address, startedAt, command
 * data/elasticsearch/          the node's own data
 * data/logs/elasticsearch.log  what the node says; the run before as elasticsearch.log.1
 * </pre>
 */
@NullMarked
package courtnotices.engine;

import org.jspecify.annotations.NullMarked;
