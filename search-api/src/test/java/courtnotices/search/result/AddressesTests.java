package courtnotices.search.result;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.query.ListQuery;
import courtnotices.search.query.Sort;
import org.junit.jupiter.api.Test;

class AddressesTests {

    @Test
    void addressesListsAndThings() {
        assertThat(Addresses.list(Addresses.ISSUES, ListQuery.ALL)).isEqualTo("/api/v1/issues");
        assertThat(Addresses.list(
                        Addresses.NOTICES, ListQuery.ALL.withText("终本 案款").sortedBy(Sort.DATE)))
                .isEqualTo("/api/v1/notices?q=%E7%BB%88%E6%9C%AC%20%E6%A1%88%E6%AC%BE&sort=date");
        assertThat(Addresses.one(Addresses.ISSUES, "0123456789abcdef-1"))
                .isEqualTo("/api/v1/issues/0123456789abcdef-1");
    }
}
