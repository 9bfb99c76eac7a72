package courtnotices.indexer.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.indexer.page.PageText;
import courtnotices.indexer.page.Written;
import courtnotices.notice.Quote;
import courtnotices.notice.Remark;
import courtnotices.notice.RemarkLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees are written as the page's headings, indented; own words after a bar. */
class OutlinesTests {

    @Test
    void findsNoSectionsInProse() {
        PageText page = Written.text("市委巡察组反馈了意见。\n一是学习不深。二是作风不实。\n院党组表示坚决整改。");
        Outline outline = Outlines.of(page);
        assertThat(outline.sections()).isEmpty();
        assertThat(outline.lead().of(page.text())).isEqualTo(page.text());
    }

    @Test
    void nestsStylesInTheOrderInWhichTheyOpen() {
        assertThat(tree("""
                导语。
                一、组织
                二、落实
                （一）政治
                1.学习
                （1）不深
                一是学。
                （2）不实
                2.作风
                三、打算
                """)).isEqualTo("""
                一、组织
                二、落实
                  （一）政治
                    1.学习
                      （1）不深|一是学。
                      （2）不实
                    2.作风
                三、打算
                """);
    }

    @Test
    void takesNumberedWordsOfReportingForTheText() {
        assertThat(tree("""
                一、关于管理不严的问题
                （1）整改措施：清理。
                （2）整改成效：好转。
                二、关于学习不深的问题
                （1）整改落实情况
                学。
                """)).isEqualTo("""
                一、关于管理不严的问题|（1）整改措施：清理。/（2）整改成效：好转。
                二、关于学习不深的问题|（1）整改落实情况/学。
                """);
    }

    @Test
    void readsACommaAndASpaceAfterANumeralAsItsMark() {
        assertThat(tree("""
                一, 组织
                二, 落实
                """)).isEqualTo("""
                一,组织
                二,落实
                """);
    }

    @Test
    void opensAHeadingAtEachMarkOfAFinding() {
        assertThat(tree("""
                一、政治站位不够高
                反馈问题：学习不深
                整改情况：学。
                反馈问题：请示不及时
                整改情况：报。
                二、管理不够精细
                【问题】公车不严
                【整改】查。
                针对“卷宗积压”的问题，清理9册。
                """)).isEqualTo("""
                一、政治站位不够高
                  学习不深|整改情况：学。
                  请示不及时|整改情况：报。
                二、管理不够精细
                  公车不严|【整改】查。
                  针对“卷宗积压”的问题，|清理9册。
                """);
    }

    @Test
    void leavesWhatWasDoneAboutFindingsUnderTheReportToTheIssue() {
        assertThat(tree("""
                （一）政治方面
                针对学习不深入的问题，学习9次。
                针对请示不及时的问题，报告6次。
                （二）执行不规范
                整改情况：
                针对案款发放慢的问题，发放9笔。
                针对终本不规范的问题，评查9件。
                """)).isEqualTo("""
                （一）政治方面
                  针对学习不深入的问题，|学习9次。
                  针对请示不及时的问题，|报告6次。
                （二）执行不规范|整改情况：/针对案款发放慢的问题，发放9笔。/针对终本不规范的问题，评查9件。
                """);
    }

    @Test
    void keepsALoneMarkForTheHeadingAboveIt() {
        assertThat(tree("""
                一、学习不深
                反馈问题：学得少。
                整改情况：学。
                二、作风不实
                反馈问题：查得少。
                整改情况：查。
                """)).isEqualTo("""
                一、学习不深|反馈问题：学得少。/整改情况：学。
                二、作风不实|反馈问题：查得少。/整改情况：查。
                """);
    }

    @Test
    void letsAnyStyleBeTheOutermost() {
        assertThat(tree("""
                （一）政治
                一、学习
                二、作风
                （二）执行
                三、终本
                """)).isEqualTo("""
                （一）政治
                  一、学习
                  二、作风
                （二）执行
                  三、终本
                """);
        assertThat(tree("""
                第一方面问题：政治
                （一）学习
                ①不深
                ②不实
                第二方面问题：执行
                （一）终本
                """)).isEqualTo("""
                第一方面问题政治
                  （一）学习
                    ①不深
                    ②不实
                第二方面问题执行
                  （一）终本
                """);
    }

    @Test
    void takesLabelsThatRestartAndLabelsThatRunOn() {
        String restarts = """
                （一）政治
                1.学习
                2.作风
                （二）执行
                1.终本
                """;
        assertThat(tree(restarts)).isEqualTo(indented(restarts, "1.", "2."));
        String runsOn = restarts.replace("1.终本", "3.终本");
        assertThat(tree(runsOn)).isEqualTo(indented(runsOn, "1.", "2.", "3."));
    }

    @Test
    void takesFeedbackIssuesWithAndWithoutItemsBelow() {
        assertThat(tree("""
                第一方面问题：政治
                反馈问题一：关于“学习”的问题
                1.不深
                整改情况：学。
                反馈问题二：关于“作风”的问题
                整改情况：改。
                """)).isEqualTo("""
                第一方面问题政治
                  反馈问题一关于“学习”的问题
                    1.不深|整改情况：学。
                  反馈问题二关于“作风”的问题|整改情况：改。
                """);
    }

    @Test
    void keepsHeadingsWithoutNumbersBetweenNumberedOnes() {
        assertThat(tree("""
                （一）政治
                党组作用发挥
                （1）不深
                整改情况：学。
                服务大局
                （2）不实
                （二）执行
                （3）终本
                切实解决执行难
                （4）案款
                """)).isEqualTo("""
                （一）政治
                  党组作用发挥
                    （1）不深|整改情况：学。
                  服务大局
                    （2）不实
                （二）执行
                  （3）终本
                  切实解决执行难
                    （4）案款
                """);
    }

    @Test
    void takesLeavesWithoutNumbers() {
        assertThat(tree("""
                反馈问题五：关于“车辆”的问题
                保养缺项
                整改情况：补。
                油卡不符
                整改情况：换。
                反馈问题六：关于“档案”的问题
                整改情况：审。
                """)).isEqualTo("""
                反馈问题五关于“车辆”的问题
                  保养缺项|整改情况：补。
                  油卡不符|整改情况：换。
                反馈问题六关于“档案”的问题|整改情况：审。
                """);
    }

    /** Once the rest of the page became the text of the heading without a number. */
    @Test
    void goesOnWithTheNumbersAfterALeafWithoutOne() {
        assertThat(tree("""
                二、整改落实情况
                （一）学习不深
                整改情况：学。
                作风不实
                整改情况：改。
                阵地不严
                整改情况：查。
                （二）终本不规范
                整改情况：评。
                """)).isEqualTo("""
                二、整改落实情况
                  （一）学习不深|整改情况：学。
                  作风不实|整改情况：改。
                  阵地不严|整改情况：查。
                  （二）终本不规范|整改情况：评。
                """);
    }

    @Test
    void goesOnWithTheNumbersAfterAnAreaWithoutOne() {
        assertThat(tree("""
                二、整改落实情况
                （一）学习不深
                整改情况：学。
                机关管理方面
                询价不充分
                整改情况：询。
                队伍建设方面
                考勤不严
                整改情况：查。
                （二）终本不规范
                整改情况：评。
                """)).isEqualTo("""
                二、整改落实情况
                  （一）学习不深|整改情况：学。
                  机关管理方面
                    询价不充分|整改情况：询。
                  队伍建设方面
                    考勤不严|整改情况：查。
                  （二）终本不规范|整改情况：评。
                """);
    }

    @Test
    void takesAreasAndLeavesWithoutNumbersUnderAChapter() {
        assertThat(tree("""
                二、整改落实情况
                院党组逐项整改如下。
                诉讼服务方面存在的问题
                热线难打通
                整改情况：增设坐席。
                巡回审判少
                整改情况：下乡。
                机关管理方面存在的问题
                询价不充分
                整改情况：询价。
                三、打算
                """)).isEqualTo("""
                二、整改落实情况|院党组逐项整改如下。
                  诉讼服务方面存在的问题
                    热线难打通|整改情况：增设坐席。
                    巡回审判少|整改情况：下乡。
                  机关管理方面存在的问题
                    询价不充分|整改情况：询价。
                三、打算
                """);
    }

    @Test
    void leavesMeasuresCountedUnderTheReportToTheIssue() {
        assertThat(tree("""
                问题1：适用率低
                整改措施及成效：
                1.印发指引
                2.按月通报
                问题2：纪律松散
                整改措施：
                （1）抽查
                （2）通报
                """)).isEqualTo("""
                问题1适用率低|整改措施及成效：/1.印发指引/2.按月通报
                问题2纪律松散|整改措施：/（1）抽查/（2）通报
                """);
    }

    @Test
    void cutsAPageOfOneLine() {
        String filler = "召开会议，细化措施，明确责任，限时办结，逐项销号。".repeat(18);
        assertThat(tree("导语。一、组织情况" + filler + "二、落实情况（一）学习方面1.不深。一是学。2.不实。二是改。（二）执行方面3.终本。三是查。三、打算。"))
                .isEqualTo("一、组织情况" + filler.substring(0, filler.indexOf('。') + 1) + "|"
                        + filler.substring(filler.indexOf('。') + 1) + "\n" + """
                        二、落实情况
                          （一）学习方面
                            1.不深。|一是学。
                            2.不实。|二是改。
                          （二）执行方面
                            3.终本。|三是查。
                        三、打算。
                        """);
    }

    @Test
    void readsNoLookAlikesAsHeadings() {
        assertThat(tree("""
                一、整改
                （1）推进慢
                (三合一)改革已推开。
                〔2020〕328号文件已落实。
                一、二审衔接已畅通。
                1.5亿元案款已发放。
                一是制定计划。
                二是抓好落实。
                （2）不公开
                """)).isEqualTo("""
                一、整改
                  （1）推进慢|(三合一)改革已推开。/〔2020〕328号文件已落实。/一、二审衔接已畅通。/1.5亿元案款已发放。/一是制定计划。/二是抓好落实。
                  （2）不公开
                """);
    }

    @Test
    void opensHeadingsAtSpokenNumbersThatNameAFinding() {
        assertThat(tree("""
                二、整改落实情况
                （一）政治方面
                一是学习不够深入的问题。集中学习9次。
                二是请示不够规范的问题。
                修订清单1项。
                （二）执行方面
                第一，关于“案款发放不及时”的问题。
                清理案款9笔。
                第二，关于“终本不规范”的问题。
                评查终本案件9件。
                三、下一步工作
                一是持续学习。
                """)).isEqualTo("""
                二、整改落实情况
                  （一）政治方面
                    一是学习不够深入的问题。|集中学习9次。
                    二是请示不够规范的问题。|修订清单1项。
                  （二）执行方面
                    第一关于“案款发放不及时”的问题。|清理案款9笔。
                    第二关于“终本不规范”的问题。|评查终本案件9件。
                三、下一步工作|一是持续学习。
                """);
    }

    /** Measures that speak of findings, a count that begins with two, findings listed before what was done about all of them. */
    @Test
    void leavesSpokenNumbersOfMeasuresToTheirIssue() {
        assertThat(tree("""
                （一）执行不规范
                一是集中清理，着力解决案款发放不及时的问题。
                二是执行款管理松散的问题。已改。
                （二）终本不规范
                整改情况：
                一是终本率偏高的问题。已评查。
                （三）审限管理不严
                一是立案拖延的问题。
                二是送达迟缓的问题。
                整改情况：查。
                """)).isEqualTo("""
                （一）执行不规范|一是集中清理，着力解决案款发放不及时的问题。/二是执行款管理松散的问题。已改。
                （二）终本不规范|整改情况：/一是终本率偏高的问题。已评查。
                （三）审限管理不严|一是立案拖延的问题。/二是送达迟缓的问题。/整改情况：查。
                """);
    }

    @Test
    void countsDecimalsBelowTheirNumber() {
        assertThat(tree("""
                二、整改情况
                1.政治方面
                1.1 学习不深
                1.1.1 次数少
                3.1版台账已上线。
                1.5亿元案款已发放。
                1.1.2 记录缺项
                1.2 请示不及时
                2.执行方面
                2.1终本率偏高
                3.15日前已评查。
                """)).isEqualTo("""
                二、整改情况
                  1.政治方面
                    1.1学习不深
                      1.1.1次数少|3.1版台账已上线。/1.5亿元案款已发放。
                      1.1.2记录缺项
                    1.2请示不及时
                  2.执行方面
                    2.1终本率偏高|3.15日前已评查。
                """);
    }

    @Test
    void leavesNumberedSentencesUnderAFindingToTheIssue() {
        assertThat(tree("""
                二、整改情况
                （一）审限管理不严格的问题
                1.建立台账，每周通报。
                2.清理积案33件。
                （二）卷宗归档不及时
                （1）归档3 120册；（2）通报8人。
                （2）修订《归档办法》。
                （三）党的建设缺失
                1.支部换届不及时。换届5个。
                2.党费收缴不规范。补缴9元。
                （四）执行工作方面存在的问题
                1.建立台账。案款清零。
                2.清理积案33件。
                """)).isEqualTo("""
                二、整改情况
                  （一）审限管理不严格的问题|1.建立台账，每周通报。/2.清理积案33件。
                  （二）卷宗归档不及时|（1）归档3 120册；（2）通报8人。/（2）修订《归档办法》。
                  （三）党的建设缺失
                    1.支部换届不及时。|换届5个。
                    2.党费收缴不规范。|补缴9元。
                  （四）执行工作方面存在的问题
                    1.建立台账。|案款清零。
                    2.清理积案33件。
                """);
    }

    /** 1.压实责任 on a line of its own tells what was done in the next; under an area, or where 整改情况 follows, it is a heading. */
    @Test
    void leavesMeasuresThatAreHeadedUnderAFindingToTheIssue() {
        assertThat(tree("""
                （一）服务企业不够主动
                1.压实责任
                召开会议9次。
                2.优化流程
                上线系统1套。
                （二）服务企业方面
                1.压实责任
                召开会议9次。
                2.优化流程
                上线系统1套。
                （三）服务企业不够到位
                1.压实责任
                整改情况：召开会议9次。
                2.优化流程
                整改情况：上线系统1套。
                """)).isEqualTo("""
                （一）服务企业不够主动|1.压实责任/召开会议9次。/2.优化流程/上线系统1套。
                （二）服务企业方面
                  1.压实责任|召开会议9次。
                  2.优化流程|上线系统1套。
                （三）服务企业不够到位
                  1.压实责任|整改情况：召开会议9次。
                  2.优化流程|整改情况：上线系统1套。
                """);
    }

    @Test
    void takesTheNextLineForTheHeadingOfALabelAlone() {
        assertThat(tree("""
                二、整改情况
                反馈问题：
                学习不深。
                整改情况：学习9次。
                反馈问题：
                作风不实。
                整改情况：改。
                """)).isEqualTo("""
                二、整改情况
                  学习不深。|整改情况：学习9次。
                  作风不实。|整改情况：改。
                """);
    }

    @Test
    void takesFindingsWithoutNumbersUnderANumberedChapter() {
        assertThat(tree("""
                一、组织情况
                召开会议9次。
                二、反馈问题整改情况
                理论学习不够深入
                举办读书班4期。
                整改时限：立行立改
                案款发放不及时
                发放案款9笔。
                三、下一步打算
                持续发力。
                """)).isEqualTo("""
                一、组织情况|召开会议9次。
                二、反馈问题整改情况
                  理论学习不够深入|举办读书班4期。/整改时限：立行立改
                  案款发放不及时|发放案款9笔。
                三、下一步打算|持续发力。
                """);
    }

    @Test
    void outlinesAPageWithoutAnyNumber() {
        assertThat(tree("""
                现将整改情况通报如下：
                整改工作开展情况
                召开会议9次。
                反馈问题整改落实情况
                政治建设方面
                理论学习不够深入
                举办读书班4期。
                责任单位：政治部
                请示报告不及时
                报告9次。
                执行工作方面
                案款发放不及时
                发放案款9笔。
                下一步工作打算
                持续发力。
                """)).isEqualTo("""
                整改工作开展情况|召开会议9次。
                反馈问题整改落实情况
                  政治建设方面
                    理论学习不够深入|举办读书班4期。/责任单位：政治部
                    请示报告不及时|报告9次。
                  执行工作方面
                    案款发放不及时|发放案款9笔。
                下一步工作打算|持续发力。
                """);
    }

    @Test
    void takesAnAreaWithoutANumberAboveTheFirstLabel() {
        assertThat(tree("""
                现将整改情况通报如下：
                党的领导
                1.议事不规范
                党的建设
                2.学习不深入
                """)).isEqualTo("""
                党的领导
                  1.议事不规范
                党的建设
                  2.学习不深入
                """);
        assertThat(tree("""
                现将整改情况通报如下：
                示例县人民法院
                一、组织
                二、落实
                """)).isEqualTo("""
                一、组织
                二、落实
                """);
    }

    @Test
    void remarksOnANumberThatIsMissing() {
        PageText page = Written.text("1.学习\n2.作风\n4.终本");
        assertThat(Outlines.of(page).remarks())
                .containsExactly(
                        new Remark("outline", RemarkLevel.INFO, "number 4 follows 2", new Quote("4.", 10, 12)));
    }

    @Test
    void setsLeadAndTailApart() {
        PageText page = Written.text("市委巡察组反馈了意见。\n一、整改\n已改。\n示例县人民法院\n2024年8月23日");
        Outline outline = Outlines.of(page);
        assertThat(outline.lead().of(page.text()).strip()).isEqualTo("市委巡察组反馈了意见。");
        assertThat(outline.sections().getLast().own().of(page.text())).isEqualTo("已改。");
        assertThat(outline.tail().of(page.text())).isEqualTo("示例县人民法院\n2024年8月23日");
    }

    @Test
    void spansHoldTheirHeadingOwnWordsAndChildren() {
        PageText page = Written.text("二、落实\n导语。\n（一）学习\n一是学。\n（二）作风\n一是改。\n三、打算");
        Section chapter = Outlines.of(page).sections().getFirst();
        assertThat(chapter.span().of(page.text())).isEqualTo("二、落实\n导语。\n（一）学习\n一是学。\n（二）作风\n一是改。");
        assertThat(chapter.heading().of(page.text())).isEqualTo("落实");
        assertThat(chapter.own().of(page.text())).isEqualTo("导语。");
        assertThat(chapter.children())
                .extracting(c -> c.span().of(page.text()))
                .containsExactly("（一）学习\n一是学。", "（二）作风\n一是改。");
        assertThat(chapter.children()).extracting(Section::ordinal).containsExactly(1, 2);
        assertThat(chapter.children()).extracting(Section::label).containsExactly("（一）", "（二）");
    }

    private static String tree(String lines) {
        PageText page = Written.text(lines);
        StringBuilder tree = new StringBuilder();
        Outlines.of(page).sections().forEach(section -> print(section, page.text(), "", tree));
        return tree.toString();
    }

    private static void print(Section section, String text, String indent, StringBuilder tree) {
        String own = section.own().of(text).replace('\n', '/');
        tree.append(indent)
                .append(section.label())
                .append(section.heading().of(text))
                .append(own.isEmpty() ? "" : "|" + own)
                .append('\n');
        section.children().forEach(child -> print(child, text, indent + "  ", tree));
    }

    private static String indented(String lines, String... labels) {
        StringBuilder tree = new StringBuilder();
        for (String line : lines.lines().toList()) {
            boolean child = List.of(labels).stream().anyMatch(line::startsWith);
            tree.append(child ? "  " : "").append(line).append('\n');
        }
        return tree.toString();
    }
}
