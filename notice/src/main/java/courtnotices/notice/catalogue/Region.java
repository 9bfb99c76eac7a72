package courtnotices.notice.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A division of the country: a province, a city (地级市 地区 自治州 盟) or a county (县 区 县级市 旗).
 *
 * <p>荆州市沙市区 is (湖北省, 荆州市, 沙市区); 济源市, directly under its province, is (河南省, null, 济源市); a county of a
 * municipality has the municipality as its city: (北京市, 北京市, 朝阳区). Source: {@code regions.tsv} (GB/T 2260).
 */
public record Region(
        String province, @Nullable String city, @Nullable String county) {

    /** How high a division stands. */
    public enum Rank {
        PROVINCE,
        CITY,
        COUNTY
    }

    public Rank rank() {
        if (county != null) {
            return Rank.COUNTY;
        }
        return city != null ? Rank.CITY : Rank.PROVINCE;
    }

    /** The division's own name, without those it belongs to: 沙市区. */
    public String name() {
        if (county != null) {
            return county;
        }
        return city != null ? city : province;
    }

    /** Whether this is one of 北京市 天津市 上海市 重庆市, a province that is also a city. */
    public boolean isMunicipality() {
        return rank() == Rank.PROVINCE && province.endsWith("市");
    }

    /** Whether the other division lies in this one: 湖北省 and 荆州市 both contain 荆州市沙市区; nothing contains itself. */
    public boolean contains(Region other) {
        if (rank().compareTo(other.rank()) >= 0 || !province.equals(other.province)) {
            return false;
        }
        return city == null || city.equals(other.city);
    }

    /** Whether the division's court is known by the division's city as well: 沙市区 is, 昆山市 and 望谟县 are not. */
    boolean isDistrict() {
        return county != null && county.endsWith("区") && !county.endsWith("特区") && city != null;
    }
}
