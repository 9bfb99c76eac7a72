package courtnotices.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeIdTests {

    private static final Court COURT = new Court("青澜市中级人民法院", CourtLevel.INTERMEDIATE, "示例省", "青澜市");
    private static final LocalDate DAY = LocalDate.of(2024, 8, 23);
    private static final Inspection PATROL = inspection(InspectionKind.PATROL, InspectionAuthority.CITY);

    /** A constant: an id that changes with a release loses every link that was ever cited. */
    @Test
    void staysTheSame() {
        assertThat(NoticeId.of(COURT, PATROL, DAY, "正文")).isEqualTo("4a5909dc7056a4a7");
        assertThat(NoticeId.of(null, Inspection.UNKNOWN, null, "正文")).isEqualTo("d661c3d96d53ebc0");
        assertThat(NoticeId.ofIssue("0123456789abcdef", 12)).isEqualTo("0123456789abcdef-12");
    }

    @Test
    void differsWithEveryFact() {
        assertThat(List.of(
                        NoticeId.of(COURT, PATROL, DAY, "正文"),
                        NoticeId.of(new Court("临湾区人民法院", CourtLevel.BASIC, null, null), PATROL, DAY, "正文"),
                        NoticeId.of(COURT, inspection(InspectionKind.VISIT, InspectionAuthority.CITY), DAY, "正文"),
                        NoticeId.of(COURT, inspection(InspectionKind.PATROL, InspectionAuthority.COUNTY), DAY, "正文"),
                        NoticeId.of(COURT, Inspection.UNKNOWN, DAY, "正文"),
                        NoticeId.of(COURT, PATROL, DAY.plusDays(1), "正文"),
                        NoticeId.of(null, PATROL, DAY, "正文"),
                        NoticeId.of(null, PATROL, DAY, "另一篇正文")))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[0-9a-f]{16}"));
    }

    @Test
    void isTheSameForACorrectedText() {
        assertThat(NoticeId.of(COURT, PATROL, DAY, "更正后的正文")).isEqualTo(NoticeId.of(COURT, PATROL, DAY, "正文"));
    }

    @Test
    void isTheSameHoweverTheInspectionIsToldOtherwise() {
        Inspection toldWhole =
                new Inspection(InspectionKind.PATROL, InspectionAuthority.CITY, "市委第二巡察组", "第六轮", "常规", DAY, DAY, DAY);
        assertThat(NoticeId.of(COURT, toldWhole, DAY, "正文")).isEqualTo(NoticeId.of(COURT, PATROL, DAY, "正文"));
    }

    @Test
    void isOfTheTextWhereCourtOrDateIsMissing() {
        String ofText = NoticeId.of(null, PATROL, DAY, "正文");
        assertThat(NoticeId.of(COURT, PATROL, null, "正文")).isEqualTo(ofText);
        assertThat(NoticeId.of(null, Inspection.UNKNOWN, null, "正文")).isEqualTo(ofText);
        assertThat(ofText)
                .isEqualTo(Sha256.hex("正文".getBytes(StandardCharsets.UTF_8)).substring(0, 16));
    }

    /** The test vectors of FIPS 180-2, appendix B.1, and of the empty message. */
    @Test
    void hashesAsTheStandardSays() {
        assertThat(Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Inspection inspection(InspectionKind kind, InspectionAuthority authority) {
        return new Inspection(kind, authority, null, null, null, null, null, null);
    }
}
