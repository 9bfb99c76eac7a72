package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.SampleNotice;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.catalogue.CourtRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole reading of every sample is what a person approved. */
class ApprovedReadingTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    @ParameterizedTest
    @EnumSource
    void readsWhatWasApproved(SampleNotice sample) throws IOException, RefusedException {
        Page page = Page.ofFile(sample.bytes(), sample.address());
        Approved.check(name(sample), READER.read(PageTexts.of(page)));
    }

    /** A file that no sample checks any more would only look like a promise. */
    @Test
    void keepsNoApprovedFileOfAPageThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(Approved.FILES)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(SampleNotice.values())
                            .map(sample -> name(sample) + ".json")
                            .toList());
        }
    }

    /** QINGLAN_2020 is qinglan-2020. */
    private static String name(SampleNotice sample) {
        return sample.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
