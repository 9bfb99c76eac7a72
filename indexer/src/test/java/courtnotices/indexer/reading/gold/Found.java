package courtnotices.indexer.reading.gold;

import courtnotices.indexer.reading.Reading;
import courtnotices.notice.Instrument;
import courtnotices.notice.Issue;
import courtnotices.notice.Observation;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the reader found in a notice, as it is compared.
 *
 * @param page what it says of the whole notice, by the keys of the command line's JSON
 * @param observations those outside any issue
 * @param instruments those outside any issue
 */
record Found(JsonNode page, List<Issue> issues, List<Observation> observations, List<Instrument> instruments) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static final Found NOTHING = new Found(JSON.createObjectNode(), List.of(), List.of(), List.of());

    static Found of(Reading reading) {
        return switch (reading) {
            case Reading.Rectification read ->
                new Found(
                        JSON.valueToTree(read.notice()),
                        read.notice().issues(),
                        read.notice().observations(),
                        read.notice().instruments());
            case Reading.Other other ->
                new Found(
                        JSON.valueToTree(Map.of("title", String.valueOf(other.title()))),
                        List.of(),
                        List.of(),
                        List.of());
        };
    }
}
