package courtnotices.notice;

import org.jspecify.annotations.Nullable;

/**
 * A court (法院), resolved against the register.
 *
 * <p>荆州市沙市区人民法院 is 基层, 湖北省, 荆州市. Province and city are null where they do not apply (最高人民法院; the city of a
 * 高级人民法院) or where the register does not know the place.
 *
 * @param name the court's full name, without 中共 and 党组
 */
public record Court(
        String name,
        CourtLevel level,
        @Nullable String province,
        @Nullable String city) {

    public Court {
        Required.text("court name", name);
    }
}
