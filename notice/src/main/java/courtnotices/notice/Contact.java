package courtnotices.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a notice asks its readers to write or call: 联系电话, 邮政信箱, 邮编, 监督网站. */
public record Contact(
        List<String> phones,
        List<String> emails,
        @Nullable String postcode,
        @Nullable String address,
        @Nullable String website) {

    /** A notice without contact data. */
    public static final Contact NONE = new Contact(List.of(), List.of(), null, null, null);

    public Contact {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
