package courtnotices.portal.cli;

import courtnotices.portal.wiring.IndexApplication;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;

/** Where the index is. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description =
                    "the data directory (default: ${DEFAULT-VALUE}); unused when spring.elasticsearch.uris names a cluster")
    Path data = Path.of("data");

    /** The index that is there, for {@code application}; whether this process runs its node, or attaches to that of another. */
    ConfigurableApplicationContext found(Class<?> application) {
        return opened(application, "false");
    }

    /** The index to write to, made where there is none yet. */
    ConfigurableApplicationContext made() {
        return opened(IndexApplication.class, "true");
    }

    /** The same, which Ctrl-C does not close: whoever opened it closes it, see {@link Ending}. */
    ConfigurableApplicationContext madeUntilClosed() {
        return application(IndexApplication.class).registerShutdownHook(false).run(arguments("true"));
    }

    private ConfigurableApplicationContext opened(Class<?> application, String create) {
        return application(application).run(arguments(create));
    }

    private static SpringApplicationBuilder application(Class<?> application) {
        return new SpringApplicationBuilder(application).web(WebApplicationType.NONE);
    }

    private String[] arguments(String create) {
        return new String[] {
            "--courtnotices.data=" + data, "--courtnotices.attach=true", "--courtnotices.create=" + create
        };
    }
}
