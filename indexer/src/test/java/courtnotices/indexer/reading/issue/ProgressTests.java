package courtnotices.indexer.reading.issue;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.notice.Deadline;
import courtnotices.notice.Status;
import courtnotices.notice.chinese.folding.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTests {

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
            该项整改已完成，今后长期坚持。                            | LONG_TERM    | DONE        | true
            整改情况：一是学。该事项为立行立改事项，已完成。          | IMMEDIATE    | DONE        | false
            # another sentence
            该项为立行立改事项。其他任务已完成。                      | IMMEDIATE    | -           | false
            """)
    void readsTheFormula(String text, Deadline deadline, Status status, boolean ongoing) {
        assertThat(Progress.of(Folding.fold(text))).isEqualTo(new Progress(deadline, status, ongoing));
    }
}
