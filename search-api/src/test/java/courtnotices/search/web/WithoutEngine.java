package courtnotices.search.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

/** The whole API on a port of its own, with an engine that is away: nothing listens on port 1 (tcpmux). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WithoutEngine.Api.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            // as the portal: 1,000 Chinese characters are 9 KB in an address
            "server.netty.max-initial-line-length=16KB",
            "spring.elasticsearch.uris=http://127.0.0.1:1"
        })
@AutoConfigureWebTestClient(timeout = "30s")
@interface WithoutEngine {

    /** As an application wires it. */
    @EnableAutoConfiguration
    @Import(SearchConfiguration.class)
    final class Api {}
}
