package courtnotices.indexer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.fixtures.NearMiss;
import courtnotices.indexer.page.PageTexts;
import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import courtnotices.notice.catalogue.CourtRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NearMissReadingTests {

    private static final NoticeReader READER = new NoticeReader(CourtRegister.load());

    @ParameterizedTest
    @EnumSource
    void takesNoneForANoticeAndSaysWhy(NearMiss page) throws RefusedException {
        Reading reading = READER.read(PageTexts.of(Page.ofFile(page.bytes(), page.address())));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Other.class, other -> assertThat(other.reason()).isNotBlank());
    }
}
