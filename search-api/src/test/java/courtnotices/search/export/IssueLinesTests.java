package courtnotices.search.export;

import static org.assertj.core.api.Assertions.assertThat;

import courtnotices.search.elastic.SourceDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Against the API's own answers it is compared by the contract, over all samples; here is what they do not hold. */
class IssueLinesTests {

    @Test
    void addsWhatIsMissingAndLeavesOutWhatIsMadeForTheIndex() {
        assertThat(line("""
                        {"id":"a-1", "notice" : {"id":"a","inspection":{}},"sourceUri":"https:\\/\\/court.example\\/\\"1\\"","ordinal":1,\
                        "label":"}],{\\\\","path":[],"title":"\\"words\\":\\"终本率\\"","text":"𠮷","titleWords":"终本率","words":"",\
                        "span":{"start":0,"end":9},"status":"已完成","ongoing":false,"topics":["终本"],"indicators":[],"values":[],\
                        "measures":[{"ordinal":1,"text":"清理","enumerated":true,"span":{"start":0,"end":2}}, {"ordinal":2}],\
                        "observations":[{"name":"终本率","quote":{"text":"终本率"}}],"instruments":[],"later":{"words":[1]}}""")).isEqualTo("""
                        {"id":"a-1", "notice" : {"id":"a","inspection":{"kind":null,"authority":null,"team":null,"round":null,"theme":null,\
                        "startedOn":null,"endedOn":null,"feedbackOn":null},"title":null,"publishedOn":null,"withdrawnOn":null},"ordinal":1,\
                        "label":"}],{\\\\","path":[],"title":"\\"words\\":\\"终本率\\"","text":"𠮷",\
                        "span":{"start":0,"end":9},"status":"已完成","ongoing":false,"topics":["终本"],"indicators":[],"values":[],\
                        "measures":[{"ordinal":1,"text":"清理","enumerated":true,"span":{"start":0,"end":2}}, \
                        {"ordinal":2,"text":null,"enumerated":null,"span":null}],\
                        "observations":[{"name":"终本率","quote":{"text":"终本率","start":null,"end":null},"indicator":null,"value":null,\
                        "unit":null,"approx":null,"scope":null,"period":null,"change":null,"rank":null}],"instruments":[],\
                        "court":null,"year":null,"deadline":null,\
                        "links":{"self":"/api/v1/issues/a-1","notice":"/api/v1/notices/a",\
                        "source":"https:\\/\\/court.example\\/\\"1\\""}}""");
    }

    private static String line(String document) {
        Bytes out = new Bytes();
        byte[] page = ("[" + document + "]").getBytes(StandardCharsets.UTF_8);
        IssueLines.write(SourceDocument.of(page, 1, page.length - 1), out);
        return new String(out.take(), StandardCharsets.UTF_8);
    }
}
