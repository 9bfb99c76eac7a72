package courtnotices.search.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of exports, {@code courtnotices.export.*}.
 *
 * @param atOnce so many may run at the same time; each takes some 20 MB and as much of a core as it is given
 */
@ConfigurationProperties("courtnotices.export")
public record ExportSettings(@DefaultValue("4") int atOnce) {

    public ExportSettings {
        if (atOnce < 1) {
            throw new IllegalArgumentException(
                    "courtnotices.export.at-once is " + atOnce + "; at least one export must be allowed");
        }
    }
}
