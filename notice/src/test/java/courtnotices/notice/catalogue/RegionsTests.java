package courtnotices.notice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTests {

    private static final Regions REGIONS = Regions.load();

    @ParameterizedTest
    @ValueSource(strings = {"", "市", "城", "县区", "青澜市", "示例省", "南阳高新技术产业开发区", "人民法院"})
    void knowsNoSuchRegion(String name) {
        assertThat(REGIONS.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # a province by its name, its short name and the customary one
            云南省, 云南省, -, -
            云南, 云南省, -, -
            内蒙古, 内蒙古自治区, -, -
            新疆自治区, 新疆维吾尔自治区, -, -
            # cities of every kind
            南阳市, 河南省, 南阳市, -
            南阳, 河南省, 南阳市, -
            喀什地区, 新疆维吾尔自治区, 喀什地区, -
            延边州, 吉林省, 延边朝鲜族自治州, -
            克孜勒苏, 新疆维吾尔自治区, 克孜勒苏柯尔克孜自治州, -
            # 海南 alone is the province, 海南州 is in 青海
            海南, 海南省, -, -
            海南州, 青海省, 海南藏族自治州, -
            # counties; 沙市 is short for a district, 津市市 is a city of that name
            沙市区, 湖北省, 荆州市, 沙市区
            沙市, 湖北省, 荆州市, 沙市区
            津市市, 湖南省, 常德市, 津市市
            浦东, 上海市, 上海市, 浦东新区
            沛县, 江苏省, 徐州市, 沛县
            鄂温克旗, 内蒙古自治区, 呼伦贝尔市, 鄂温克族自治旗
            # directly under the province
            济源市, 河南省, -, 济源市
            神农架林区, 湖北省, -, 神农架林区
            # gone before the standard's date, set up after it
            莱芜市, 山东省, 莱芜市, -
            崇明县, 上海市, 上海市, 崇明县
            临平区, 浙江省, 杭州市, 临平区
            """)
    void knowsTheOnlyRegionOfAName(String name, String province, @Nullable String city, @Nullable String county) {
        assertThat(REGIONS.named(name)).containsExactly(new Region(province, city, county));
    }

    @Test
    void givesEveryRegionOfASharedName() {
        assertThat(REGIONS.named("朝阳区"))
                .containsExactly(new Region("北京市", "北京市", "朝阳区"), new Region("吉林省", "长春市", "朝阳区"));
        assertThat(REGIONS.named("吉林")).containsExactly(new Region("吉林省", null, null), new Region("吉林省", "吉林市", null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            南阳市, -
            青澜, -
            吉林, 吉林省
            吉林市, -
            北京, 北京市
            广西壮族自治区, 广西壮族自治区
            """)
    void readsAProvincesName(String name, @Nullable String province) {
        assertThat(REGIONS.province(name)).isEqualTo(province);
    }

    @Test
    void findsTheLongestNameFirst() {
        assertThat(REGIONS.endingAt("西安市新城区人民法院", 6))
                .extracting(RegionMatch::start)
                .containsExactly(3, 4);
    }

    @Test
    void containsWhatLiesInside() {
        Region province = new Region("湖北省", null, null);
        Region city = new Region("湖北省", "荆州市", null);
        Region county = new Region("湖北省", "荆州市", "沙市区");
        assertThat(List.of(province.contains(city), province.contains(county), city.contains(county)))
                .containsOnly(true);
        assertThat(List.of(city.contains(city), county.contains(city), city.contains(new Region("湖北省", "宜昌市", "西陵区"))))
                .containsOnly(false);
    }

    @Test
    void holdsTheWholeStandard() {
        assertThat(REGIONS.all()).doesNotHaveDuplicates();
        assertThat(count(Region.Rank.PROVINCE)).isEqualTo(34);
        // 333 of the standard and 莱芜市, 山南 那曲 吐鲁番 哈密地区 of former years
        assertThat(count(Region.Rank.CITY)).isEqualTo(338);
        assertThat(count(Region.Rank.COUNTY)).isEqualTo(2999);
    }

    private static long count(Region.Rank rank) {
        return REGIONS.all().stream().filter(region -> region.rank() == rank).count();
    }
}
