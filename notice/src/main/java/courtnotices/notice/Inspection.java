package courtnotices.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The inspection (巡视巡察) that a notice answers, as the notice tells it.
 *
 * <p>自2023年10月29日至12月29日，省委第七巡视组… is 巡视 by 省委, team 省委第七巡视组, from 2023-10-29 to 2023-12-29.
 *
 * @param round the round in the notice's words, e.g. 十届省委第十轮巡视
 * @param theme what a special inspection was about, e.g. 巩固政法队伍教育整顿成果专项巡视
 */
public record Inspection(
        @Nullable InspectionKind kind,
        @Nullable InspectionAuthority authority,
        @Nullable String team,
        @Nullable String round,
        @Nullable String theme,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate feedbackOn) {

    /** An inspection of which the notice says nothing. */
    public static final Inspection UNKNOWN = new Inspection(null, null, null, null, null, null, null, null);
}
