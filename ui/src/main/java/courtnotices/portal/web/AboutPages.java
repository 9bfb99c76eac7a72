package courtnotices.portal.web;

import courtnotices.portal.page.QualityView;
import courtnotices.portal.page.ReportBlock;
import courtnotices.portal.page.SourcesView;
import courtnotices.search.find.CoverageFinder;
import courtnotices.search.find.SiteFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What the portal holds, how well it reads, and what it is. */
@Controller
class AboutPages {

    private final CoverageFinder coverage;
    private final SiteFinder sites;
    private final InstantSource clock;
    private final QualityView quality;

    AboutPages(CoverageFinder coverage, SiteFinder sites, InstantSource clock) {
        this.coverage = coverage;
        this.sites = sites;
        this.clock = clock;
        this.quality = new QualityView(Stream.of("quality", "relevance", "performance")
                .map(AboutPages::report)
                .toList());
    }

    @GetMapping("/sources")
    Mono<Rendering> sources(@RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return coverage.sources()
                    .zipWith(sites.all(), (told, crawled) -> SourcesView.of(told, crawled, clock.instant()))
                    .map(view -> Pages.of("sources", view));
        });
    }

    @GetMapping("/quality")
    Rendering quality(@RequestParam MultiValueMap<String, String> parameters) {
        Form.refuseAll(parameters);
        return Pages.of("quality", quality);
    }

    @GetMapping("/about")
    Rendering about(@RequestParam MultiValueMap<String, String> parameters) {
        Form.refuseAll(parameters);
        return Rendering.view("about").build();
    }

    /** The build brings the reports from {@code docs/}. */
    private static QualityView.Report report(String name) {
        try {
            String markdown =
                    new ClassPathResource("reports/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
            return new QualityView.Report(name, ReportBlock.of(markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
