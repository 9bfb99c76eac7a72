package courtnotices.portal.contract;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.ImagePullPolicy;
import org.testcontainers.images.PullPolicy;
import org.testcontainers.utility.DockerImageName;

/**
 * The contract on an Elasticsearch in a container: the official image by default, and where no image can be had the one that ./verify builds.
 *
 * <p>The image is the system property {@code courtnotices.elasticsearch.image}, in Maven {@code -Delasticsearch.image=…}.
 */
@Tag("container")
@EnabledIf(
        value = "canRun",
        disabledReason = "no Docker engine answers, so the contract was not tried in a container;"
                + " ./verify starts an engine where it may (root, dockerd, ip and nsenter)")
class ContainerIndexTests extends IndexContract {

    private static final int PORT = 9200;

    private ElasticsearchContainer container;

    /** With {@code courtnotices.containers.required} a missing engine is a failure and nothing to skip for. */
    static boolean canRun() {
        return Boolean.getBoolean("courtnotices.containers.required")
                || DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    URI start() {
        DockerImageName image = DockerImageName.parse(System.getProperty("courtnotices.elasticsearch.image"))
                .asCompatibleSubstituteFor("elasticsearch");
        container = new ElasticsearchContainer(image)
                .withImagePullPolicy(pullPolicy(image))
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                // the image built by ./verify runs the portal's own node, which ends with its standard input
                .withCreateContainerCmdModifier(create -> create.withStdinOpen(true))
                .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow&timeout=1s")
                        .forPort(PORT)
                        .withStartupTimeout(Duration.ofMinutes(4)));
        container.start();
        return URI.create("http://" + container.getHost() + ":" + container.getMappedPort(PORT));
    }

    /** Only an image that names its registry is looked for there; one built on the spot is there or nowhere. */
    private static ImagePullPolicy pullPolicy(DockerImageName image) {
        return image.getRegistry().isEmpty() ? name -> false : PullPolicy.defaultPolicy();
    }

    @Override
    void stop() {
        if (container != null) {
            container.stop();
        }
    }
}
