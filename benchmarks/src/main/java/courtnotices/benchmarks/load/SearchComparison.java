package courtnotices.benchmarks.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * The same searches of the API and of Elasticsearch, by turns.
 *
 * <p>Whatever else the machine does drifts; rounds of some seconds, now one first and now the other, let it hit both alike.
 */
final class SearchComparison {

    /** Until both have compiled what they run: the times of a portal of ten seconds' age are twice those of one of a minute's. */
    private static final int WARM_UP_PASSES = 75;

    private static final int WARM_UP_CLIENTS = 8;

    /** A round of one client has too few requests in one pass, and one of 32 would end while some of them still begin. */
    private static final int MOST_PASSES = 4;

    private final HttpClient http;
    private final ProcessHandle portal;
    private final List<SearchMix.Search> searches;
    private final Random random = new Random(1);

    SearchComparison(HttpClient http, ProcessHandle portal, List<SearchMix.Search> searches) {
        this.http = http;
        this.portal = portal;
        this.searches = List.copyOf(searches);
    }

    void warmUp() throws InterruptedException {
        compare(WARM_UP_CLIENTS, 1, WARM_UP_PASSES);
    }

    SearchFigures of(int clients, int rounds) throws InterruptedException {
        return compare(clients, rounds, Math.clamp(clients, 1, MOST_PASSES));
    }

    private SearchFigures compare(int clients, int rounds, int passes) throws InterruptedException {
        ClosedLoop loop = new ClosedLoop(http, clients);
        SearchFigures.Side api = SearchFigures.Side.NONE;
        SearchFigures.Side direct = SearchFigures.Side.NONE;
        for (int round = 0; round < rounds; round++) {
            List<SearchMix.Search> order = shuffled(passes);
            if (round % 2 == 0) {
                api = api.and(ask(loop, only(order, SearchMix.Search::api)));
                direct = direct.and(ask(loop, only(order, SearchMix.Search::direct)));
            } else {
                direct = direct.and(ask(loop, only(order, SearchMix.Search::direct)));
                api = api.and(ask(loop, only(order, SearchMix.Search::api)));
            }
        }
        return new SearchFigures(clients, api, direct);
    }

    private SearchFigures.Side ask(ClosedLoop loop, List<HttpRequest> requests) throws InterruptedException {
        Work before = Work.of(portal);
        Latencies times = loop.ask(requests);
        return new SearchFigures.Side(times, Work.of(portal).since(before));
    }

    private List<SearchMix.Search> shuffled(int passes) {
        List<SearchMix.Search> order = new ArrayList<>();
        for (int pass = 0; pass < passes; pass++) {
            List<SearchMix.Search> all = new ArrayList<>(searches);
            Collections.shuffle(all, random);
            order.addAll(all);
        }
        return order;
    }

    private static List<HttpRequest> only(List<SearchMix.Search> order, Function<SearchMix.Search, HttpRequest> side) {
        return order.stream().map(side).toList();
    }
}
