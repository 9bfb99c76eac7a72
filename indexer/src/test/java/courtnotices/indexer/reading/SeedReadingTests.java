package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.PageFiles;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Issue;
import courtnotices.notice.Notice;
import courtnotices.notice.catalogue.CourtRegister;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real notices, which do not come with the project, where they are at hand, against what was marked in them; elsewhere these tests are skipped. */
class SeedReadingTests {

    /** Holds {@code seeds} and {@code gold}, where they are at hand. */
    private static final Path SHARED = Path.of(System.getProperty("courtnotices.shared", "../../shared"));

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    /** The wrapper of a title, in which reading and marking may differ. */
    private static final Pattern WRAPPER = Pattern.compile("^(?:针对|关于)|(?:的?问题|方面)$");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            000_46079c1c3f90a474 | 吕梁市中级人民法院     | INTERMEDIATE | 山西省 | 吕梁市 | 2022-01-11 | 50
            001_59ffab83032dabc0 | 南阳市中级人民法院     | INTERMEDIATE | 河南省 | 南阳市 | 2024-08-23 | 11
            002_2c8db31c80fa937c | 云南省高级人民法院     | HIGH | 云南省 | -      | 2021-01-06 | 15
            003_806d919da7c5a595 | 广州市中级人民法院     | INTERMEDIATE | 广东省 | 广州市 | 2021-11-29 | 57
            004_6a368fc0a76b031d | 荆州市沙市区人民法院   | BASIC | 湖北省 | 荆州市 | 2025-08-07 | 26
            """)
    void readsCourtDateAndNumberOfIssues(
            String file,
            String court,
            CourtLevel level,
            String province,
            String city,
            LocalDate publishedOn,
            int issues)
            throws RefusedException {
        Notice notice = seed(file);
        assertThat(notice.court()).isEqualTo(new Court(court, level, province, city));
        assertThat(notice.publishedOn()).isEqualTo(publishedOn);
        assertThat(notice.issues()).hasSize(issues);
        Placed.inItsText(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000_46079c1c3f90a474", "001_59ffab83032dabc0", "002_2c8db31c80fa937c", "004_6a368fc0a76b031d"})
    void readsTitleAndPathOfEveryIssueAsMarkedByHand(String file) throws RefusedException {
        List<JsonNode> gold = gold(file);
        List<Issue> issues = seed(file).issues();
        assertThat(issues.stream().map(issue -> norm(issue.title())).toList())
                .containsExactlyElementsOf(gold.stream()
                        .map(issue -> norm(issue.get("title").asString()))
                        .toList());
        for (int i = 0; i < gold.size(); i++) {
            List<String> path = gold.get(i)
                    .get("path")
                    .valueStream()
                    .map(heading -> norm(heading.asString()))
                    .toList();
            List<String> read =
                    issues.get(i).path().stream().map(SeedReadingTests::norm).toList();
            // a path that begins further out is as good
            assertThat(read.subList(Math.max(0, read.size() - path.size()), read.size()))
                    .as(issues.get(i).title())
                    .isEqualTo(path);
        }
    }

    private static Notice seed(String file) throws RefusedException {
        Path page = SHARED.resolve("seeds").resolve(file + ".txt");
        assumeTrue(Files.isRegularFile(page), () -> page + " is not there: real notices do not come with the project");
        Reading reading = READER.read(PageTexts.of(PageFiles.read(page)));
        assertThat(reading).isInstanceOf(Reading.Rectification.class);
        return ((Reading.Rectification) reading).notice();
    }

    private static List<JsonNode> gold(String file) {
        Path gold = SHARED.resolve("gold").resolve(file + ".json");
        assumeTrue(Files.isRegularFile(gold), () -> gold + " is not there: gold does not come with the project");
        return JsonMapper.shared()
                .readTree(gold.toFile())
                .get("issues")
                .valueStream()
                .toList();
    }

    /** One width, letters and digits only, without the wrapper. */
    private static String norm(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
        for (int i = 0; i < 3; i++) {
            bare = WRAPPER.matcher(bare).replaceAll("");
        }
        return bare;
    }
}
