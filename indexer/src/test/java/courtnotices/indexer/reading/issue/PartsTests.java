package courtnotices.indexer.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.indexer.reading.outline.Outlines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTests {

    @Test
    void findsNoneWhereNothingReports() {
        assertThat(parts("市委反馈了意见。")).isEmpty();
        assertThat(parts("一、提高站位\n二、加强领导\n三、下一步打算")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "整改落实情况",
                "反馈意见整改情况",
                "逐条逐项抓好整改",
                "坚持问题导向，对账销号",
                "紧盯反馈问题，逐条推进落实",
            })
    void picksTheChapterThatReports(String chapter) {
        assertThat(parts("""
                一、提高政治站位，压实整改责任
                （一）加强领导。召开会议9次。
                二、%s
                （一）关于学习不深的问题
                整改情况：学。
                三、巩固整改成果，推动长效常治
                （一）持续抓好整改。常抓不懈。
                """.formatted(chapter))).containsExactly(chapter);
    }

    @Test
    void picksAreasWhoseHeadingOrganisesWhenTheirLeavesReport() {
        assertThat(parts("""
                一、落实上级决策部署方面
                问题1：学习抓得少
                整改情况：学。
                问题2：走访企业太少
                整改情况：访。
                二、关于作风建设方面的问题
                问题3：公车管理不严
                整改情况：查。
                三、下一步打算
                常抓不懈。
                """)).containsExactly("落实上级决策部署方面", "关于作风建设方面的问题");
    }

    @Test
    void picksWhatStandsBetweenWhenTheNumbersRunOn() {
        assertThat(parts("""
                一、聚焦政治建设方面的问题
                ①学习不够
                学。
                二、聚焦急难愁盼，优化服务
                ②“二次退回”引发议论
                退。
                三、聚焦作风方面的问题
                ③礼仪不规范
                改。
                """)).containsExactly("聚焦政治建设方面的问题", "聚焦急难愁盼，优化服务", "聚焦作风方面的问题");
    }

    @Test
    void picksEveryChapterThatReportsOnItsPartOfTheFindings() {
        assertThat(parts("""
                一、整改工作总体情况
                党组召开会议9次。
                二、巡视反馈意见整改落实情况
                （一）关于学习不深的问题
                整改情况：学。
                （二）关于作风不实的问题
                整改情况：改。
                三、选人用人专项检查反馈意见整改落实情况
                （一）坚持标准选人
                整改情况：选。
                四、下一步工作打算
                （一）常抓不懈。
                """)).containsExactly("巡视反馈意见整改落实情况", "选人用人专项检查反馈意见整改落实情况");
    }

    /** 下一阶段 looks ahead as 下一步 does. */
    @Test
    void leavesOutWhatIsToBeDone() {
        assertThat(parts("""
                一、反馈意见整改情况
                （一）关于学习不深的问题
                整改情况：学。
                二、下一阶段需持续解决的问题
                （一）案多人少。招录法官助理。
                """)).containsExactly("反馈意见整改情况");
    }

    @Test
    void tellsAChapterByItsHeadingNotByTheSentenceRunInWithIt() {
        assertThat(parts("一、工作的组织 市委反馈了9个问题，逐项整改。" + "学".repeat(400) + " 二、整改情况 （一）关于学习不深的问题 整改情况：学。"))
                .containsExactly("整改情况");
    }

    @Test
    void picksAChapterByItsFindingsWhereItsHeadingSaysNothing() {
        assertThat(parts("""
                一、动员部署
                （一）召开会议
                二、具体做法
                （一）学习不够深入
                （二）作风不实
                三、今后方向
                """)).containsExactly("具体做法");
    }

    @Test
    void picksEveryAreaWhereTheAreasAreOutermost() {
        assertThat(parts("""
                一、关于政治建设方面的问题
                1.学习不深
                2.阵地管理不严
                3.请示不及时
                二、关于执行方面的问题
                1.终本不规范
                三、队伍管理薄弱
                1.考勤宽松
                四、下一步打算
                1.持续整改
                """)).containsExactly("关于政治建设方面的问题", "关于执行方面的问题", "队伍管理薄弱");
    }

    /** Once dropped with all their issues: they hold words of organising. */
    @Test
    void picksAreasThatSpeakOfDeploymentAndResponsibility() {
        assertThat(parts("""
                一、加强组织领导，聚焦问题整改
                召开会议9次。
                二、落实上级决策部署不够有力
                1.学习不深
                三、全面从严治党责任落实方面存在的问题
                1.监督偏软
                四、执行工作统筹推进不到位
                1.终本不规范
                2.案款清理不及时
                """)).containsExactly("落实上级决策部署不够有力", "全面从严治党责任落实方面存在的问题", "执行工作统筹推进不到位");
    }

    /** Once dropped: their headings name no finding, but all below them do. */
    @Test
    void picksAreasBelowWhichThereAreOnlyFindings() {
        assertThat(parts("""
                一、加强组织领导
                （一）召开会议。会议9次。
                二、党的领导方面
                （一）学习不深入
                学习9次。
                （二）请示不及时
                报告6次。
                三、党的建设方面
                （一）换届不及时
                换届5个。
                """)).containsExactly("党的领导方面", "党的建设方面");
    }

    private static List<String> parts(String lines) {
        PageText page = Written.text(lines);
        return new Parts(page)
                .rectification(Outlines.of(page).sections()).stream()
                        .map(section -> section.heading().of(page.text()))
                        .toList();
    }
}
