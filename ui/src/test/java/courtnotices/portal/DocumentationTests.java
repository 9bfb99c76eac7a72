package courtnotices.portal;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.portal.cli.PortalCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import picocli.CommandLine;

/** What a person can set, type or read is documented, and what is documented is there. */
class DocumentationTests {

    /** Tests run in the module's folder. */
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void everySettingIsDocumented() {
        String settings = read("docs/settings.md");
        assertThat(settingTypes().flatMap(type -> settingsOf(prefix(type), type)))
                .contains("courtnotices.data", "courtnotices.search.time-limit")
                .allSatisfy(name -> assertThat(settings).contains("`" + name + "`"));
    }

    @Test
    void everyCommandIsInTheReadme() {
        String readme = read("README.md");
        assertThat(CommandLine.Model.CommandSpec.forAnnotatedObject(new PortalCommand())
                        .subcommands()
                        .keySet())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(readme).contains("./portal " + command));
    }

    @Test
    void theReadmeFitsOnOneScreen() {
        assertThat(read("README.md").lines()).hasSizeLessThan(60);
    }

    @Test
    void everyLocalLinkLeadsSomewhere() {
        for (String document : new String[] {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/settings.md"}) {
            Matcher links = Pattern.compile("]\\((?!https?:|#)([^)]+)\\)").matcher(read(document));
            Path folder = ROOT.resolve(document).resolveSibling("");
            while (links.find()) {
                assertThat(folder.resolve(links.group(1))).as(document).exists();
            }
        }
    }

    @Test
    void everyDecisionHasANumberOfItsOwn() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            assertThat(decisions.map(file -> String.valueOf(file.getFileName()).substring(0, 4)))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(number -> number.matches("\\d{4}"));
        }
    }

    private static Stream<Class<?>> settingTypes() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("courtnotices").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static Stream<String> settingsOf(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            String name = prefix + "." + kebab(component);
            return component.getType().isRecord() ? settingsOf(name, component.getType()) : Stream.of(name);
        });
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String read(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
