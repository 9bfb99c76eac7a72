package courtnotices.indexer.reading.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import courtnotices.indexer.page.PageText;
import courtnotices.notice.Court;
import courtnotices.notice.CourtLevel;
import courtnotices.notice.Instrument;
import courtnotices.notice.Source;
import courtnotices.notice.Span;
import courtnotices.notice.chinese.folding.Folding;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "》《》《",
                "制定《…》。",
                // studied, followed, kept to
                "组织全院干警学习《法官行为规范》《人民法庭工作规定》。",
                "严格落实《信访工作条例》，按照《保密工作规定》要求办理。",
                "根据《会议费管理办法》和市财政局《差旅费管理办法》有关规定，清退超标费用3万元。",
                "以《审判委员会工作规则》为遵循，规范议事。",
                "制定措施落实《保密工作规定》。",
                "对《采购管理规定》执行情况开展检查。",
                "组织学习新修订的《保密工作规定》。",
                "《办法》实施以来，借阅案卷126件。",
                "《关于规范流程的通知》下发后，流程明显规范。",
                // seen, heard, published in
                "在《人民法院报》发表文章3篇，组织观看警示教育片《镜鉴》。",
                "制作警示教育片《迷途》，推出《法官说案》专栏，拍摄《暖心》等微视频。",
                // statutes are nobody's of ours, even handed out
                "开展《民法典》宣讲12场，发放《民法典》500册。",
                "下发《中国共产党纪律处分条例》单行本120册。",
                // made by others, or only with the court's help
                "推动市委政法委出台《矛盾纠纷多元化解工作办法》。",
                "争取市委出台《关于支持法院切实解决执行难的意见》。",
                "参与起草《市优化营商环境若干规定》，配合市委政法委制定《执法司法监督办法》。",
                "司法建议被采纳后，县教育局出台《校园安全管理办法》。",
                "省法院近日印发《关于加强小额诉讼程序适用的通知》，我院立即传达。",
                "认真学习省法院印发的《庭审直播工作规范》。",
                "转发省法院《关于规范律师调查令的通知》，印发省法院《庭审直播工作规范》。",
                // not done, not yet, or told to others
                "此前未制定《案卷借阅登记办法》，管理较为随意。",
                "拟制定《庭审礼仪规范》、修订《着装规定》，将出台《值班办法》。",
                "尽快出台案卷借阅登记办法，启动《采购管理规定》修订工作。",
                "《审判团队绩效考核办法》拟于年底前出台。",
                "下一步，将制定《庭审礼仪规范》。完善法官助理考核评价制度。",
                "下一步打算：\n制定《庭审礼仪规范》。",
                "要求各庭室制定岗位职责清单，督促各基层法院制定《庭审礼仪规范》。",
                // names nothing
                "制定整改措施56条，修订完善规章制度12项，出台了3个规范性文件。",
                "制定工作方案，明确责任分工；下发整改通知，印发会议纪要。",
                "各庭室列出问题清单、整改清单、责任清单，建立整改台账，健全工作机制，完善各项规章制度。",
                "制定出台了关于加强审判管理的七项制度。",
                "建立健全以《采购管理规定》为核心的制度体系。",
                "完善院领导接访制度、落实首问责任制。",
                "执行局制定对策，化解信访案件8件。",
                "与物业公司签订服务合同，签订承诺书126份。",
                "事业编制《花名册》由政治部保管。",
            })
    void findsNoInstrument(String sentence) {
        assertThat(instruments(null, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            制定《院史馆开放管理办法》。 | 制定 院史馆开放管理办法
            # printed behind the title, or in it
            制定了《院史馆开放管理办法（试行）》，修订《案卷借阅登记办法》（试行）。 | 制定 院史馆开放管理办法（试行）/修订 案卷借阅登记办法（试行）
            # each verb governs until the next
            根据《信访工作条例》，修订《院长接待日制度》，制定值班法官工作细则。 | 修订 院长接待日制度/制定 值班法官工作细则
            制定并印发《庭审礼仪规范》《着装规定》和《值班制度》等3项制度，落实《司法警察条例》。 | 制定 庭审礼仪规范/制定 着装规定/制定 值班制度
            # over a comma only where nothing but titles follows
            先后制定《甲办法》，《乙规则》，《丙细则》等制度。 | 制定 甲办法/制定 乙规则/制定 丙细则
            制定《甲规程》，《信访工作条例》明确了责任，以《乙规程》为指导。 | 制定 甲规程
            新建制度2项：《甲规程》《乙办法》；修订制度2项，分别是《丙规则》《丁规定》。 | 制定 甲规程/制定 乙办法/修订 丙规则/修订 丁规定
            制定3项制度（《甲规程》《乙办法》）。 | 制定 甲规程/制定 乙办法
            出台了包括《采购管理规定》在内的一系列制度。 | 制定 采购管理规定
            # the verb behind
            《案卷借阅登记办法》《库房管理规定》经院党组会审议通过后印发各庭室。 | 印发 案卷借阅登记办法/印发 库房管理规定
            《采购管理规定》（某法〔2023〕5号）印发实施。 | 印发 采购管理规定
            对《印章管理办法》《档案管理办法》等制度进行修改完善。 | 修订 印章管理办法/修订 档案管理办法
            将《车辆维修报销办法》修订为《车辆使用维修管理办法》。 | 修订 车辆使用维修管理办法
            已将《党组会议事规则》修订完善并印发执行。 | 修订 党组会议事规则
            已完成《采购管理规定》的修订工作。 | 修订 采购管理规定
            绩效考核办法已基本成型。 | 起草 绩效考核办法
            # 的 and 后的: what was done before counts, unless something is done now
            严格执行我院今年3月印发的《采购管理规定》。 | 印发 采购管理规定
            在新修订的《绩效考核细则》中增加执行工作权重。 | 修订 绩效考核细则
            对三年前制定的《内部审计办法》进行了全面修订。 | 修订 内部审计办法
            在《谈话记录表》第二项增加廉政提醒栏。 | 修订 谈话记录表
            # with others
            会同市司法局出台《律师阅卷工作指引》。 | 联合印发 律师阅卷工作指引
            联合县公安局、县民政局等6部门下发《关于做好涉家暴案件协作的意见》。 | 联合印发 关于做好涉家暴案件协作的意见
            会同市检察院、市公安局，联合印发《涉案财物移送办法》。 | 联合印发 涉案财物移送办法
            与市律师协会会签《律师调查令实施意见》，联发关于规范阅卷的意见。 | 联合印发 律师调查令实施意见/联合印发 关于规范阅卷的意见
            与金融机构召开座谈会，制定《金融纠纷调解规程》。 | 制定 金融纠纷调解规程
            # the order of a higher body does not make it theirs
            按照市委要求制定《干部轮岗交流办法》。 | 制定 干部轮岗交流办法
            派驻纪检监察组制定《廉政回访办法》。 | 制定 廉政回访办法
            # drafts
            正在起草《庭前会议工作规程》。 | 起草 庭前会议工作规程
            起草并印发《庭前会议工作规程》。 | 印发 庭前会议工作规程
            # a plan about another's document
            制定关于落实《人民法庭工作规定》分工方案。 | 制定 关于落实《人民法庭工作规定》分工方案
            制定《人民法庭工作规定》学习宣传方案。 | 制定 《人民法庭工作规定》学习宣传方案
            制定贯彻落实《某省容错纠错办法》实施方案。 | 制定 贯彻落实《某省容错纠错办法》实施方案
            制定《关于贯彻落实省法院〈执行款物管理规定〉的实施意见》。 | 制定 关于贯彻落实省法院〈执行款物管理规定〉的实施意见
            # without 《》
            印发关于规范庭前会议的通知、关于加强庭审纪律的通知。 | 印发 关于规范庭前会议的通知/印发 关于加强庭审纪律的通知
            制定青年法官导师制实施办法、审判辅助人员考核细则和年度政治轮训计划。 | 制定 青年法官导师制实施办法/制定 审判辅助人员考核细则/制定 年度政治轮训计划
            制定类案强制检索机制、裁判尺度统一办法、改判案件评析流程等工作规范。 | 制定 类案强制检索机制/制定 裁判尺度统一办法/制定 改判案件评析流程
            制定符合本院实际的考勤管理办法。 | 制定 考勤管理办法
            出台《整改工作方案》及“三张清单”。 | 制定 整改工作方案/制定 “三张清单”
            健全公务接待审批备案制度。 | 修订 公务接待审批备案制度
            逐级签订党风廉政建设责任书，向企业发放《诉讼风险提示书》。 | 其他 党风廉政建设责任书/其他 诉讼风险提示书
            编写《庭审观摩案例选》，编发《审判工作简报》12期，形成《内部制度汇编》。 | 其他 庭审观摩案例选/印发 审判工作简报/其他 内部制度汇编
            # marks and characters that a page lost
            整改情况:定《院领导接访规定》,按月接访。 | 制定 院领导接访规定
            修订涉诉信访登记制度（试行）》《信访听证办法》。 | 修订 涉诉信访登记制度（试行）/修订 信访听证办法
            制定《考勤办法，修订《报销办法》。 | 修订 报销办法
            # a name for what was named before is no other document
            制定《内部控制规程》（以下简称《规程》），修订《报销办法》。 | 制定 内部控制规程/修订 报销办法
            # what is told twice is one, what was done twice are two
            制定《甲规程》。制定《甲规程》，印发《甲规程》。 | 制定 甲规程/印发 甲规程
            """)
    void findsWhatTheCourtMade(String sentence, String expected) {
        assertThat(said(null, sentence)).isEqualTo(expected);
    }

    /** What a higher court than the page's own made is another's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIGH         | 省法院印发《庭审直播工作规范》。   | 印发 庭审直播工作规范
            INTERMEDIATE | 市法院印发《庭审直播工作规范》。   | 印发 庭审直播工作规范
            INTERMEDIATE | 省法院印发《庭审直播工作规范》。   | ''
            BASIC        | 市中院印发《庭审直播工作规范》。   | ''
            BASIC        | 我院印发《庭审直播工作规范》。     | 印发 庭审直播工作规范
            BASIC        | 印发《某省高级人民法院阅卷规定》。 | ''
            # a special court has the high court above it, and no other
            SPECIALISED  | 省法院印发《庭审直播工作规范》。   | ''
            """)
    void knowsTheCourtsRank(CourtLevel level, String sentence, String expected) {
        assertThat(said(new Court("某法院", level, null, null), sentence)).isEqualTo(expected);
    }

    @Test
    void readsOnlyTheWordsItIsGiven() {
        String text = "制定《甲规程》。修订《乙规程》。印发《丙规程》。";
        Span words = new Span(text.indexOf("修订"), text.indexOf("印发"));
        assertThat(Instruments.in(page(text), words, null))
                .extracting(Instrument::title)
                .containsExactly("乙规程");
    }

    /** A megabyte of the same marks or verbs. */
    @ParameterizedTest
    @ValueSource(strings = {"（", "7", "《", "《甲》", "制定《甲》", "制定关于", "与", "落实"})
    void isBounded(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        // under a second on one free core; a quadratic pattern takes minutes
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> instruments(null, text));
    }

    private static String said(@Nullable Court court, String sentence) {
        return instruments(court, sentence).stream()
                .map(instrument -> instrument.action().word() + " " + instrument.title())
                .collect(Collectors.joining("/"));
    }

    private static List<Instrument> instruments(@Nullable Court court, String sentence) {
        return Instruments.in(page(sentence), new Span(0, sentence.length()), court);
    }

    private static PageText page(String text) {
        Source source = new Source("https://court.example/1", "text/plain", "UTF-8", "0".repeat(64), null);
        return new PageText(source, null, List.of(), text, Folding.fold(text), List.of(), List.of());
    }
}
