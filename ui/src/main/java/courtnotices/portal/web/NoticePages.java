package courtnotices.portal.web;

import courtnotices.notice.Court;
import courtnotices.portal.page.FigureView;
import courtnotices.portal.page.NoticeView;
import courtnotices.portal.page.RevisionsView;
import courtnotices.search.find.NoticeFinder;
import courtnotices.search.find.ObservationFinder;
import courtnotices.search.find.RevisionFinder;
import courtnotices.search.query.Filter;
import courtnotices.search.query.FilterValue;
import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import courtnotices.search.result.Listing;
import courtnotices.search.result.NoticeDetail;
import courtnotices.search.result.NoticeHit;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A notice, and a figure of one. */
@Controller
class NoticePages {

    /** Who cites does it where the courts are. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final NoticeFinder notices;
    private final RevisionFinder revisions;
    private final ObservationFinder figures;
    private final MessageSource messages;
    private final InstantSource clock;

    NoticePages(
            NoticeFinder notices,
            RevisionFinder revisions,
            ObservationFinder figures,
            MessageSource messages,
            InstantSource clock) {
        this.notices = notices;
        this.revisions = revisions;
        this.figures = figures;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/notices/{id}")
    Mono<Rendering> notice(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return notices.one(id)
                    .zipWhen(detail -> ofCourt(detail.notice().court()))
                    .map(both -> Pages.of("notice", view(both.getT1(), both.getT2(), locale)));
        });
    }

    @GetMapping("/notices/{id}/revisions")
    Mono<Rendering> revisions(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return revisions.of(id).map(found -> Pages.of("revisions", RevisionsView.of(found, untitled(locale))));
        });
    }

    private String untitled(Locale locale) {
        return messages.getMessage("notice.untitled", null, locale);
    }

    @GetMapping("/observations/{id}")
    Mono<Rendering> figure(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        return Mono.defer(() -> {
            Form.refuseAll(parameters);
            return figures.one(id)
                    .zipWhen(hit -> notices.text(hit.notice().id()))
                    .map(both -> Pages.of("figure", FigureView.of(both.getT1(), both.getT2(), today())));
        });
    }

    private NoticeView view(NoticeDetail detail, List<NoticeHit> ofCourt, Locale locale) {
        return NoticeView.of(detail, ofCourt, untitled(locale), today());
    }

    /** All notices of a court, the newest first. */
    private Mono<List<NoticeHit>> ofCourt(@Nullable Court court) {
        if (court == null) {
            return Mono.just(List.of());
        }
        ListQuery query = new ListQuery(
                "",
                Map.of(Filter.COURT, List.of(new FilterValue(court.name(), false))),
                Sort.DATE_DESCENDING,
                ListQuery.LARGEST_PAGE,
                null);
        return notices.list(query).map(Listing::items);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }
}
