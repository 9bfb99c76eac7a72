package courtnotices.indexer.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Deadline;
import courtnotices.notice.Status;
import courtnotices.notice.chinese.folding.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what others have done says nothing of the item
            制定计划，持续推进，任务已完成。                          | -            | -           | false
            按立行立改要求，3项措施已整改完毕。                       | -            | -           | false
            该案已审结。                                              | -            | -           | false
            该项目款已拨付到位。                                      | -            | -           | false
            针对该问题，党组推进清单销号。                            | -            | -           | false
            # the item's own formula
            该项为长期整改事项，尚未完成，继续推进。                  | LONG_TERM    | IN_PROGRESS | false
            该项属立行立改事项，已整改完毕。                          | IMMEDIATE    | DONE        | false
            该问题即知即改，已整改到位。                              | IMMEDIATE    | DONE        | false
            此项为6个月集中整改任务，已完成。                         | CONCENTRATED | DONE        | false
            该项为集中整改事项，基本完成。                            | CONCENTRATED | MOSTLY_DONE | false
            本项为深化整改事项，正在推进。                            | DEEPENED     | IN_PROGRESS | false
            此项为长期整改，还在推进。                                | LONG_TERM    | IN_PROGRESS | false
            该项属立行立改事项，已整改完毕，今后转入常态化推进。 | IMMEDIATE | DONE      | true
            该项整改已完成，今后长期坚持。                            | -            | DONE        | true
            整改情况：一是学。该事项为立行立改事项，已完成。          | IMMEDIATE    | DONE        | false
            # what is planned is not done
            该项正在推进，计划12月底前完成。                          | -            | IN_PROGRESS | false
            该项涉及编制，力争年底整改到位。                          | -            | -           | false
            # formulas one after the other, and of other names
            该项为立行立改事项。整改情况：学。该项已整改完毕。        | IMMEDIATE    | DONE        | false
            本条问题为长期整改任务，阶段性完成。                      | LONG_TERM    | MOSTLY_DONE | false
            该整改任务已销号。                                        | -            | DONE        | false
            该条例已修订完成。                                        | -            | -           | false
            # lines that say one thing
            整改时限：立行立改#整改状态：已完成#学习9次。             | IMMEDIATE    | DONE        | false
            整改类型：长期整改                                        | LONG_TERM    | -           | false
            【整改时限】集中整改。完成情况：基本完成。                | CONCENTRATED | MOSTLY_DONE | false
            整改进度：持续推进；学习9次。                             | -            | IN_PROGRESS | false
            整改情况：完成培训9期。                                   | -            | -           | false
            整改期限：6月底前完成。                                   | -            | -           | false
            # brackets before and behind the text
            （立行立改）学习9次。                                     | IMMEDIATE    | -           | false
            学习9次。（已完成，长期坚持）                             | -            | DONE        | true
            整改情况：（立行立改，已完成）学习9次。                   | IMMEDIATE    | DONE        | false
            学习9次（已完成）并评查。                                 | -            | -           | false
            # a sentence without a subject
            学习9次。目前已整改到位。                                 | -            | DONE        | false
            学习9次。截至2024年6月，已基本完成整改。                  | -            | MOSTLY_DONE | false
            截至目前案款已发放到位。                                  | -            | -           | false
            学习9次。立行立改，已完成。                               | IMMEDIATE    | DONE        | false
            学习9次。整改已完成。                                     | -            | DONE        | false
            清单已印发。任务分解完毕。                                | -            | -           | false
            # every term of the field in every place: a line, brackets, a sentence, a formula
            整改时限：边巡边改                                        | IMMEDIATE    | -           | false
            整改时限：即行即改；学习9次。                             | IMMEDIATE    | -           | false
            （边查即改）学习9次。                                     | IMMEDIATE    | -           | false
            学习9次。立即整改。                                       | IMMEDIATE    | -           | false
            学习9次。立即整改，已完成。                               | IMMEDIATE    | DONE        | false
            列入立整立改清单，已完成。                                | IMMEDIATE    | DONE        | false
            核查9件。立即整改不规范文书9份。                          | -            | -           | false
            坚持边巡边改，学习9次。                                   | -            | -           | false
            该问题在集中整改期内已整改完毕。                          | -            | DONE        | false
            # the work on the item, and the kind it was put under
            受编制影响，此项工作仍在推进中。                          | -            | IN_PROGRESS | false
            该项工作由办公室牵头，任务已完成分解。                    | -            | -           | false
            需要较长时间，列为长期整改，正在推进。                    | LONG_TERM    | IN_PROGRESS | false
            学习9次，作为常态化整改事项抓好。                         | -            | -           | true
            # said of what was found
            查实问题9个，均已立即整改。                               | -            | -           | false
            核查问题9个，现均立即整改并长期坚持，约谈9人。            | -            | -           | true
            长期坚持常态化走访。                                      | -            | -           | false
            # another sentence
            该项为立行立改事项。其他任务已完成。                      | IMMEDIATE    | -           | false
            """)
    void readsWhatTheTextSaysOfItsIssue(String text, Deadline deadline, Status status, boolean ongoing) {
        assertThat(StateWords.of("学习不深", Folding.fold(text.replace('#', '\n'))))
                .isEqualTo(new Progress(deadline, status, ongoing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            推进审判公开不力                     | - | - | false
            案款发放不到位（5件）                | - | - | false
            学习不深（已完成）                   | - | DONE | false
            学习不深【持续推进】                 | - | IN_PROGRESS | false
            学习不深（立行立改）（已完成）       | IMMEDIATE | DONE | false
            学习不深（整改状态：基本完成）       | - | MOSTLY_DONE | false
            学习不深（长期坚持）。               | - | - | true
            学习不深（立整立改）                 | IMMEDIATE | - | false
            边巡边改不及时                       | - | - | false
            """)
    void readsTheStateBehindAHeading(String heading, Deadline deadline, Status status, boolean ongoing) {
        assertThat(StateWords.of(Folding.fold(heading), "学习9次。")).isEqualTo(new Progress(deadline, status, ongoing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # no state
            推进审判公开不力                     | 推进审判公开不力
            学习不深（边巡边改不及时）           | 学习不深（边巡边改不及时）
            案款发放不到位（5件）                | 案款发放不到位（5件）
            # a state of any name
            学习不深（已完成）                   | 学习不深
            学习不深（立整立改）                 | 学习不深
            学习不深【边巡边改，已完成】         | 学习不深
            """)
    void takesTheStateOffAHeading(String heading, String title) {
        assertThat(StateWords.withoutSuffix(heading)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            推进司法改革方面的问题               | - | -
            整改推进不到位的问题                 | - | -
            反馈问题整改完成情况                 | - | -
            集中整改期间整改完成的问题           | - | DONE
            已完成整改的问题（35个）             | - | DONE
            基本完成的整改任务                   | - | MOSTLY_DONE
            正在推进整改的问题                   | - | IN_PROGRESS
            尚未完成整改的问题                   | - | IN_PROGRESS
            立行立改类问题                       | IMMEDIATE | -
            立即整改的问题                       | IMMEDIATE | -
            未立即整改的问题                     | - | -
            """)
    void readsWhatAnAreaSaysOfItsIssues(String heading, Deadline deadline, Status status) {
        assertThat(StateWords.ofArea(Folding.fold(heading))).isEqualTo(new Progress(deadline, status, false));
    }
}
