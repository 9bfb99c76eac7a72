package courtnotices.notice.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtRegisterTests {

    private static final CourtRegister REGISTER = CourtRegister.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                // kinds and collectives
                "",
                "法院",
                "人民法院",
                "本院",
                "市中院",
                "省高院",
                "省法院",
                "市中级法院",
                "各级法院",
                "基层法院",
                "全市法院",
                "两级人民法院",
                "某县人民法院",
                "各县区法院",
                // a city's or province's courts taken together
                "云南省法院",
                "南阳法院",
                "南阳市两级法院",
                "南阳市辖区法院",
                "南阳市县区法院",
                "吕梁市人民法院",
                "北京市人民法院",
                // kinds of specialised courts
                "海事法院",
                "互联网法院",
                "铁路运输法院",
                "林区基层法院",
                // others
                "最高人民检察院",
                "云南省人民检察院",
                "南阳市中心医院",
                "沙市区医院",
                "中共云南省委",
                "人民法院出版社",
                "最高人民法院第一巡回法庭",
                // more than a name
                "由南阳市中级人民法院",
                "南阳市中级人民法院审理"
            })
    void namesNoCourt(String text) {
        assertThat(REGISTER.resolve(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # supreme
            最高人民法院, 最高人民法院, 最高, -, -
            中华人民共和国最高人民法院, 最高人民法院, 最高, -, -
            最高院, 最高人民法院, 最高, -, -
            # high: province, no city, in a municipality as well
            中共云南省高级人民法院党组, 云南省高级人民法院, 高级, 云南省, -
            云南省高院, 云南省高级人民法院, 高级, 云南省, -
            云南高院, 云南省高级人民法院, 高级, 云南省, -
            内蒙古高院, 内蒙古自治区高级人民法院, 高级, 内蒙古自治区, -
            吉林高院, 吉林省高级人民法院, 高级, 吉林省, -
            重庆市高级人民法院, 重庆市高级人民法院, 高级, 重庆市, -
            新疆高院兵团分院, 新疆维吾尔自治区高级人民法院生产建设兵团分院, 高级, 新疆维吾尔自治区, -
            # intermediate: without the province, one name however printed
            南阳市中级人民法院, 南阳市中级人民法院, 中级, 河南省, 南阳市
            河南省南阳市中级人民法院, 南阳市中级人民法院, 中级, 河南省, 南阳市
            中共南阳市中级人民法院党组, 南阳市中级人民法院, 中级, 河南省, 南阳市
            南阳中院, 南阳市中级人民法院, 中级, 河南省, 南阳市
            南 阳 市　中级人民 法院, 南阳市中级人民法院, 中级, 河南省, 南阳市
            吉林中院, 吉林市中级人民法院, 中级, 吉林省, 吉林市
            延边州中院, 延边朝鲜族自治州中级人民法院, 中级, 吉林省, 延边朝鲜族自治州
            喀什中院, 喀什地区中级人民法院, 中级, 新疆维吾尔自治区, 喀什地区
            莱芜市中级人民法院, 莱芜市中级人民法院, 中级, 山东省, 莱芜市
            # intermediate, numbered or of no city
            北京市第三中级人民法院, 北京市第三中级人民法院, 中级, 北京市, 北京市
            北京三中院, 北京市第三中级人民法院, 中级, 北京市, 北京市
            海南省第一中级人民法院, 海南省第一中级人民法院, 中级, 海南省, -
            汉江中院, 湖北省汉江中级人民法院, 中级, 湖北省, -
            兵团第八师中级人民法院, 新疆生产建设兵团第八师中级人民法院, 中级, 新疆维吾尔自治区, -
            # a district's court carries its city
            荆州市沙市区人民法院, 荆州市沙市区人民法院, 基层, 湖北省, 荆州市
            湖北省荆州市沙市区人民法院, 荆州市沙市区人民法院, 基层, 湖北省, 荆州市
            沙市区人民法院, 荆州市沙市区人民法院, 基层, 湖北省, 荆州市
            沙市区法院, 荆州市沙市区人民法院, 基层, 湖北省, 荆州市
            沙市法院, 荆州市沙市区人民法院, 基层, 湖北省, 荆州市
            浦东法院, 上海市浦东新区人民法院, 基层, 上海市, 上海市
            长春朝阳法院, 长春市朝阳区人民法院, 基层, 吉林省, 长春市
            石家庄市井陉矿区人民法院, 石家庄市井陉矿区人民法院, 基层, 河北省, 石家庄市
            # a county's does not
            昆山市人民法院, 昆山市人民法院, 基层, 江苏省, 苏州市
            江苏省昆山市人民法院, 昆山市人民法院, 基层, 江苏省, 苏州市
            苏州市昆山市人民法院, 昆山市人民法院, 基层, 江苏省, 苏州市
            重庆市城口县人民法院, 城口县人民法院, 基层, 重庆市, 重庆市
            津市市人民法院, 津市市人民法院, 基层, 湖南省, 常德市
            白沙县法院, 白沙黎族自治县人民法院, 基层, 海南省, -
            仙桃市人民法院, 仙桃市人民法院, 基层, 湖北省, -
            神农架林区法院, 神农架林区人民法院, 基层, 湖北省, -
            新疆生产建设兵团石河子市人民法院, 石河子市人民法院, 基层, 新疆维吾尔自治区, -
            # it has moved to another city since the page was printed
            四平市公主岭市人民法院, 公主岭市人民法院, 基层, 吉林省, 长春市
            # cities without counties
            东莞市第一人民法院, 东莞市第一人民法院, 基层, 广东省, 东莞市
            中山第二法院, 中山市第二人民法院, 基层, 广东省, 中山市
            儋州市人民法院, 儋州市人民法院, 基层, 海南省, 儋州市
            嘉峪关市城区人民法院, 嘉峪关市城区人民法院, 基层, 甘肃省, 嘉峪关市
            # districts that are gone
            杭州市下城区人民法院, 杭州市下城区人民法院, 基层, 浙江省, 杭州市
            莱芜市莱城区人民法院, 莱芜市莱城区人民法院, 基层, 山东省, 莱芜市
            # zones
            南阳高新技术产业开发区人民法院, 南阳高新技术产业开发区人民法院, 基层, 河南省, 南阳市
            河南省南阳市高新区法院, 南阳高新技术产业开发区人民法院, 基层, 河南省, 南阳市
            昆山经济技术开发区人民法院, 昆山经济技术开发区人民法院, 基层, 江苏省, 苏州市
            沈阳浑南高新技术产业开发区人民法院, 沈阳浑南高新技术产业开发区人民法院, 基层, 辽宁省, 沈阳市
            深圳前海合作区人民法院, 深圳前海合作区人民法院, 基层, 广东省, 深圳市
            四川天府新区人民法院, 四川天府新区人民法院, 基层, 四川省, 成都市
            阿拉尔垦区人民法院, 阿拉尔垦区人民法院, 基层, 新疆维吾尔自治区, -
            # specialised
            广州海事法院, 广州海事法院, 专门, 广东省, 广州市
            宁波海事法院, 宁波海事法院, 专门, 浙江省, 宁波市
            海南自由贸易港知识产权法院, 海南自由贸易港知识产权法院, 专门, 海南省, 海口市
            上海金融法院, 上海金融法院, 专门, 上海市, 上海市
            成渝金融法院, 成渝金融法院, 专门, 重庆市, 重庆市
            杭州互联网法院, 杭州互联网法院, 专门, 浙江省, 杭州市
            西安铁路运输法院, 西安铁路运输法院, 专门, 陕西省, 西安市
            西安铁路运输中级法院, 西安铁路运输中级法院, 专门, 陕西省, 西安市
            吉林铁路运输法院, 吉林铁路运输法院, 专门, 吉林省, 吉林市
            图们铁路运输法院, 图们铁路运输法院, 专门, 吉林省, 延边朝鲜族自治州
            黑龙江省林区中级人民法院, 黑龙江省林区中级人民法院, 专门, 黑龙江省, -
            解放军军事法院, 中国人民解放军军事法院, 专门, -, -
            # shared names: no more than all of them have in common
            朝阳区人民法院, 朝阳区人民法院, 基层, -, -
            辽宁省铁西区人民法院, 铁西区人民法院, 基层, 辽宁省, -
            """)
    void namesThatCourt(String printed, String name, String level, @Nullable String province, @Nullable String city) {
        assertThat(REGISTER.resolve(printed)).isEqualTo(new Court(name, level(level), province, city));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            示例省高级人民法院, 示例省高级人民法院, 高级, -, -
            示例省青澜市中级人民法院, 示例省青澜市中级人民法院, 中级, -, -
            青澜中院, -, -, -, -
            青澜市中院, 青澜市中级人民法院, 中级, -, -
            示例省青澜市望湖区人民法院, 示例省青澜市望湖区人民法院, 基层, -, -
            青澜市望湖县人民法院, 青澜市望湖县人民法院, 基层, -, -
            青澜高新技术产业开发区人民法院, 青澜高新技术产业开发区人民法院, 基层, -, -
            # 城东区 and 盘龙区 exist, but not there
            示例省青澜市城东区人民法院, 示例省青澜市城东区人民法院, 基层, -, -
            云南省青澜市盘龙区人民法院, 青澜市盘龙区人民法院, 基层, 云南省, -
            吉林市盘龙区人民法院, 吉林市盘龙区人民法院, 基层, 吉林省, 吉林市
            # the printed province is known, the city is not
            云南省青澜市中级人民法院, 青澜市中级人民法院, 中级, 云南省, -
            """)
    void readsUnknownPlacesByTheirForm(
            String printed,
            @Nullable String name,
            @Nullable String level,
            @Nullable String province,
            @Nullable String city) {
        Court expected = name == null || level == null ? null : new Court(name, level(level), province, city);
        assertThat(REGISTER.resolve(printed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            朝阳区人民法院, 吉林省, 长春市朝阳区人民法院, 吉林省, 长春市
            朝阳区人民法院, 北京, 北京市朝阳区人民法院, 北京市, 北京市
            # a hint that fits none of them, a hint that is no province
            朝阳区人民法院, 云南省, 朝阳区人民法院, -, -
            朝阳区人民法院, 长春市, 朝阳区人民法院, -, -
            # two of them in the province
            桥西区人民法院, 河北省, 桥西区人民法院, 河北省, -
            # a hint does not move the only court of a name
            沙市区人民法院, 云南省, 荆州市沙市区人民法院, 湖北省, 荆州市
            """)
    void letsTheProvinceDecide(
            String printed, String hint, String name, @Nullable String province, @Nullable String city) {
        assertThat(REGISTER.resolve(printed, hint)).isEqualTo(new Court(name, CourtLevel.BASIC, province, city));
    }

    @ParameterizedTest
    @CsvSource({"最高人民法院, true", "解放军军事法院, true", "仙桃市人民法院, true", "青澜市中级人民法院, false", "朝阳区人民法院, false"})
    void saysWhetherItKnowsTheCourtsPlace(String printed, boolean known) {
        Court court = Objects.requireNonNull(REGISTER.resolve(printed));
        assertThat(REGISTER.knows(court)).isEqualTo(known);
    }

    @Test
    void placesTheCourtOfEveryRegion() {
        assertThat(Regions.load().all()).allSatisfy(region -> {
            Court court = Objects.requireNonNull(REGISTER.resolve(printed(region)));
            assertThat(court.level()).isEqualTo(levelIn(region));
            assertThat(court.province()).isEqualTo(region.province());
            assertThat(court.city()).isEqualTo(region.city());
        });
    }

    @Test
    void givesOneNameToEveryCourtWithAndWithoutItsProvince() {
        assertThat(Regions.load().all())
                .filteredOn(region -> region.rank() != Region.Rank.PROVINCE)
                .allSatisfy(region -> assertThat(REGISTER.resolve(region.province() + printed(region)))
                        .isEqualTo(REGISTER.resolve(printed(region), region.province())));
    }

    /** 荆州市沙市区人民法院, 荆州市中级人民法院, 湖北省高级人民法院, 济源市人民法院. */
    private static String printed(Region region) {
        String form = switch (region.rank()) {
            case PROVINCE -> "高级人民法院";
            case CITY -> "中级人民法院";
            case COUNTY -> "人民法院";
        };
        boolean followsCity = region.rank() == Region.Rank.COUNTY && region.city() != null;
        return (followsCity ? region.city() : "") + region.name() + form;
    }

    private static CourtLevel levelIn(Region region) {
        return switch (region.rank()) {
            case PROVINCE -> CourtLevel.HIGH;
            case CITY -> CourtLevel.INTERMEDIATE;
            case COUNTY -> CourtLevel.BASIC;
        };
    }

    private static CourtLevel level(String word) {
        return Stream.of(CourtLevel.values())
                .filter(level -> level.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "院",
                "全市法院审结各类案件,两级法院、各县区法院、基层法院和人民法院向省法院报告,市中院、省高院党组",
                "派驻市中级人民法院纪检组,会同区人民法院,根据省高级人民法院部署,接受区人民法院监督",
                // 合作市 and 和平区 are words here, 青澜市中院 is too little to go by
                "深化司法体制改革合作法院,青澜市中院落实",
                "设立海事法院和互联网法院,铁路运输法院",
                "南阳市人民检察院、南阳市第一人民医院"
            })
    void findsNothingHere(String text) {
        assertThat(REGISTER.mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # no word before the name, nor after it
            由南阳市中级人民法院审理 | 南阳市中级人民法院@1
            中共吕梁市中级人民法院党组关于巡视整改进展情况的通报 | 吕梁市中级人民法院@2
            向河南省高级人民法院报告 | 河南省高级人民法院@1
            来源: 沙市区人民法院 | 沙市区人民法院@4
            来源：沙市区人民法院 作者：张三 | 沙市区人民法院@3
            对荆州市沙市区人民法院党组开展 | 荆州市沙市区人民法院@1
            湖北省荆州市沙市区人民法院政治部 | 湖北省荆州市沙市区人民法院@0
            制定《南阳高新技术产业开发区人民法院案件管辖情况》 | 南阳高新技术产业开发区人民法院@3
            # places the register does not know
            指导示例省青澜市中级人民法院和望湖区人民法院整改 | 示例省青澜市中级人民法院@2 望湖区人民法院@15
            # several, and short ones
            最高人民法院、最高人民检察院和北京市高级人民法院联合印发 | 最高人民法院@0 北京市高级人民法院@15
            南阳中院、云南高院,海淀法院,上海金融法院 | 南阳中院@0 云南高院@5 海淀法院@10 上海金融法院@15
            按照最高院要求 | 最高院@2
            # the longer of two
            新疆维吾尔自治区高级人民法院生产建设兵团分院与新疆高院 | 新疆维吾尔自治区高级人民法院生产建设兵团分院@0 新疆高院@23
            # spaces inside the name
            中共 南阳市 中级人民 法院 党组 | 南阳市 中级人民 法院@3
            """)
    void findsTheNamesInAText(String text, String expected) {
        List<Mention> mentions = REGISTER.mentions(text);
        assertThat(String.join(
                        " ",
                        mentions.stream().map(m -> m.name() + "@" + m.start()).toList()))
                .isEqualTo(expected);
        assertThat(mentions).allSatisfy(mention -> {
            assertThat(text.startsWith(mention.name(), mention.start())).isTrue();
            assertThat(REGISTER.resolve(mention.name())).isNotNull();
        });
    }

    @Test
    void findsANameBrokenOverTwoLines() {
        assertThat(REGISTER.mentions("中共云南省高级\n人民法院党组")).containsExactly(new Mention("云南省高级\n人民法院", 2));
    }

    @Test
    void findsTheCourtOfEveryRegionAmongOtherWords() {
        assertThat(Regions.load().all())
                .allSatisfy(region -> assertThat(REGISTER.mentions("由" + printed(region) + "审理"))
                        .containsExactly(new Mention(printed(region), 1)));
    }
}
