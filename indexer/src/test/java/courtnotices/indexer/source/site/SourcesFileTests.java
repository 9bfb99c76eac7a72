package courtnotices.indexer.source.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTests {

    private static final String AGENT = """
            agent:
              name: courtnotices
              contact: mailto:crawler@portal.example
            """;

    @Test
    void takesTwoLinesForACourtAndDefaultsForTheRest() throws SourcesException {
        Sources sources = SourcesFile.parse("sources.yaml", AGENT + """
                sites:
                  - court: 示例省示例市中级人民法院
                    start: https://fy.court.example/tzgg/
                """);

        assertThat(sources.agent().userAgent()).isEqualTo("courtnotices/1.0 (+mailto:crawler@portal.example)");
        assertThat(sources.sites()).hasSize(1);
        Site site = sources.sites().getFirst();
        assertThat(site.court()).isEqualTo("示例省示例市中级人民法院");
        assertThat(site.starts()).containsExactly(URI.create("https://fy.court.example/tzgg/"));
        assertThat(site.sitemap()).isNull();
        assertThat(site.reach()).isEqualTo(Reach.PUBLIC);
        assertThat(site.looks()).isEqualTo(new Looks(null, null, 50));
        assertThat(site.rhythm()).isEqualTo(new Rhythm(Duration.ofSeconds(5), Duration.ofDays(1)));
        assertThat(site.hosts()).containsExactly("fy.court.example");
    }

    @Test
    void takesWhatAProductOrThePersonSaysOfAddresses() throws SourcesException {
        Sources sources = SourcesFile.parse("sources.yaml", AGENT + """
                sites:
                  - court: 示例省高级人民法院
                    start:
                      - http://10.1.2.3:8080/col/col12/index.html
                      - http://10.1.2.3:8080/col/col13/index.html
                    sitemap: http://10.1.2.3:8080/sitemap.xml
                    product: hanweb
                    article: /notice/\\d+$
                    pages: 7
                    delay: 200ms
                    rhythm: 6h
                    intranet: true
                """);

        Site site = sources.sites().getFirst();
        assertThat(site.start()).isEqualTo("http://10.1.2.3:8080/col/col12/index.html");
        assertThat(site.hosts()).containsExactly("10.1.2.3:8080");
        assertThat(site.reach()).isEqualTo(Reach.INTRANET);
        assertThat(site.rhythm()).isEqualTo(new Rhythm(Duration.ofMillis(200), Duration.ofHours(6)));
        assertThat(site.looks().pages()).isEqualTo(7);
        assertThat(site.looks().isList("http://10.1.2.3:8080/col/col12/index.html?pageNum=2"))
                .isTrue();
        assertThat(site.looks().mayBeArticle("http://10.1.2.3:8080/notice/12")).isTrue();
        assertThat(site.looks().mayBeArticle("http://10.1.2.3:8080/art/2026/5/6/art_1_2.html"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            curt: x                       | unknown key "curt"; known are article, court, delay, intranet, list, pages, product, rhythm, sitemap, start
            start: ftp://court.example/   | "start" stands here twice
            delay: fast                   | delay is a time such as 500ms, 5s, 10m, 6h, 1d
            pages: 0                      | pages is a number from 1 to 1000
            intranet: perhaps             | intranet is true or false
            product: wordpress            | unknown product "wordpress"; known are generic, chinacourt, hanweb, jeecms, trs
            list: '(['                    | list is no regular expression: Unclosed character class
            list: ''                      | list is a regular expression; without the line it is the product's
            article: [a, b]               | article has one value, and no list or lines of its own
            sitemap: /sitemap.xml         | "/sitemap.xml" is no http(s): address that can be asked for
            sitemap: http://a.example:99999/ | "http://a.example:99999/" is no http(s): address that can be asked for
            """)
    void namesTheLineOfAFault(String line, String fault) {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> SourcesFile.parse("s.yaml", AGENT + """
                        sites:
                          - court: 甲法院
                            start: http://a.example/
                            %s
                        """.formatted(line)))
                .withMessage("s.yaml:7: " + fault);
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> SourcesFile.parse("s.yaml", """
                        agent:
                          name: two words
                        sites:
                          - court: 甲法院
                          - start: http://a.example/
                          - court: 乙法院
                            start: [http://b.example/, "http://user@b.example/"]
                        """))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines())
                        .containsExactly(
                                "s.yaml:2: name is one word of letters, which robots.txt can address: \"two words\"",
                                "s.yaml:2: \"contact\" is missing: whom a site's keeper can ask: mailto: or http(s): address",
                                "s.yaml:4: \"start\" is missing: the address of a list page, or several",
                                "s.yaml:5: \"court\" is missing: the court's full name",
                                "s.yaml:7: the address has a user or a password; leave them out"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | s.yaml: is empty; it wants an agent and sites
            agent: [                             | s.yaml:1: while parsing a flow node
            'agent: {contact: "mailto:a@b.example"}' | s.yaml:1: "sites" is missing: a list, lines that begin with "- "
            'agent: {contact: "mailto:change-me@b.example"}' | s.yaml:1: contact is still the example's
            '[1, 2]'                             | s.yaml:1: "key: value" lines are expected here
            'a: &a [*a, *a]'                     | s.yaml:1:
            """)
    void saysWhatIsWrongWithTheWhole(String text, String fault) {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> SourcesFile.parse("s.yaml", text))
                .withMessageContaining(fault.strip());
    }

    @Test
    void refusesAStartThatTwoSitesHave() {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> SourcesFile.parse("s.yaml", AGENT + """
                        sites:
                          - court: 甲法院
                            start: http://a.example/
                          - court: 乙法院
                            start: http://a.example/#list
                        """))
                .withMessage("s.yaml:7: start http://a.example/ is another site's already");
    }

    @Test
    void refusesASiteWithoutAStart() {
        assertThatExceptionOfType(SourcesException.class)
                .isThrownBy(() -> SourcesFile.parse("s.yaml", AGENT + """
                        sites:
                          - court: 甲法院
                            start: []
                        """))
                .withMessage("s.yaml:6: start is the address of a list page, or several");
    }

    /** As browsers show it. */
    @Test
    void takesAHostInChinese() throws SourcesException {
        Sources sources = SourcesFile.parse("s.yaml", AGENT + """
                        sites:
                          - court: 甲法院
                            start: http://甲法院.中国/
                        """);

        assertThat(sources.sites().getFirst().hosts()).containsExactly("xn--nww71pj22a.xn--fiqs8s");
    }

    @Test
    void saysWhyAFileCannotBeRead(@TempDir Path folder) throws IOException {
        Path chinese = Files.write(folder.resolve("gbk.yaml"), "# 法院".getBytes(Charset.forName("GBK")));

        assertThat(faults(folder.resolve("missing.yaml")))
                .endsWith("missing.yaml: there is no such file; check the path");
        assertThat(faults(chinese)).endsWith("gbk.yaml: is not UTF-8; save it as UTF-8");
        assertThat(faults(folder)).endsWith(": cannot be read (Is a directory); it has to be a file");
    }

    /** It is to be copied: what is in it holds, and whom to ask is not said yet. */
    @Test
    void wantsAContactInTheExample() {
        assertThat(faults(Path.of("../sources.example.yaml")).lines())
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("contact is still the example's");
    }

    private static String faults(Path file) {
        return String.valueOf(catchThrowable(() -> SourcesFile.read(file)).getMessage());
    }

    @Test
    void looksAgainSoonerWhenAPageChangedAndLaterWhenNot() {
        Rhythm daily = new Rhythm(Duration.ofSeconds(5), Duration.ofDays(1));

        assertThat(List.of(
                        daily.after(Duration.ofDays(1), Rhythm.Change.UNCHANGED),
                        daily.after(Duration.ofDays(4), Rhythm.Change.CHANGED),
                        daily.after(Duration.ofDays(1), Rhythm.Change.CHANGED),
                        daily.after(Duration.ofDays(29), Rhythm.Change.UNCHANGED)))
                .containsExactly(Duration.ofHours(36), Duration.ofDays(2), Duration.ofDays(1), Duration.ofDays(30));
        assertThat(new Rhythm(Duration.ZERO, Duration.ZERO).after(Duration.ZERO, Rhythm.Change.UNCHANGED))
                .isEqualTo(Duration.ZERO);
    }
}
