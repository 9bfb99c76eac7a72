package courtnotices.portal;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.catalogue.Indicators;
import courtnotices.notice.catalogue.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Catalogues as they are sent as tables. */
class CatalogueTableTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void tellsAllCourtsInTheOrderOfTheList() throws Exception {
        HttpResponse<String> response = get("/api/v1/courts.csv?header=machine&sort=-date&year=2024");

        List<String> lines = response.body().lines().toList();
        assertThat(lines.getFirst())
                .endsWith(
                        "name,level,province,city,noticeCount,issueCount,figureCount,firstPublishedOn,lastPublishedOn");
        assertThat(lines.get(1)).startsWith("示例省青澜市中级人民法院,中级,,,1,13,");
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("示例省青澜市中级人民法院", "南阳市中级人民法院", "示例省海陵铁路运输法院");
        assertThat(response.headers().firstValue("X-Total-Count")).hasValue("3");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("courts.csv");
    }

    @Test
    void tellsEveryTopicAndIndicator() throws Exception {
        List<String> topics = get("/api/v1/topics.csv").body().lines().toList();
        List<String> indicators =
                get("/api/v1/indicators.ndjson?year=1999").body().lines().toList();

        assertThat(topics).hasSize(1 + Topics.bundled().all().size());
        assertThat(topics.getFirst()).endsWith("主题,含义,说法,问题数,法院数");
        assertThat(indicators).hasSize(Indicators.bundled().all().size() + 1);
        assertThat(indicators.getFirst()).startsWith("{\"code\":\"终本率\",").contains("\"figureCount\":0");
        assertThat(indicators.getLast()).startsWith("{\"end\"");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(RunningPortal.address() + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }
}
