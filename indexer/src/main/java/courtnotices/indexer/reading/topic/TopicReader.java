package courtnotices.indexer.reading.topic;

import courtnotices.notice.catalogue.Lexicon;
import courtnotices.notice.catalogue.Topic;
import courtnotices.notice.catalogue.Topics;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an issue is about.
 *
 * <p>The title says what was found and weighs most; what only the text names must be named with weight: where a measure begins, in a rule's
 * name, by several words. 案件久拖不决 whose text asks for 专业法官会议 and 审判委员会 is 审限管理, 审委会与专业法官会议.
 */
public final class TopicReader {

    private static final TopicReader BUNDLED = new TopicReader(Topics.bundled(), Lexicon.bundled(), Weights.bundled());

    private final List<String> codes;
    private final Weights weights;
    private final Words words;

    private TopicReader(Topics topics, Lexicon lexicon, Weights weights) {
        this.codes = topics.codes();
        this.weights = weights;
        this.words = new Words(senses(topics, lexicon, weights));
    }

    /**
     * The codes of what an issue is about, the strongest first; 其他 alone when nothing weighs enough.
     *
     * @param path the headings above it, outermost first
     */
    public static List<String> of(String title, List<String> path, String text) {
        return BUNDLED.read(title, path, text);
    }

    private List<String> read(String title, List<String> path, String text) {
        List<Weighing> weighings =
                Stream.generate(Weighing::new).limit(codes.size()).toList();
        each(
                Plain.of(title),
                (hit, weight) ->
                        weighings.get(hit.sense().topic()).inTitle(hit.sense().group(), weight * weights.title()));
        if (!path.isEmpty()) {
            each(
                    Plain.of(path.getLast()),
                    (hit, weight) -> weighings.get(hit.sense().topic()).inHeading(weight * weights.heading()));
        }
        String plain = Plain.of(text);
        BitSet stressed = Stress.of(plain);
        each(
                plain,
                (hit, weight) -> weighings
                        .get(hit.sense().topic())
                        .inText(
                                hit.sense().group(),
                                weight * (stressed.get(hit.start()) ? weights.stressed() : weights.text())));
        return chosen(weighings, weights.most().of(text));
    }

    private void each(String plain, ObjDoubleConsumer<Hit> said) {
        for (List<Hit> hits : words.in(plain, codes.size())) {
            for (Hit hit : hits) {
                if (hit.sense().weight() > 0) {
                    said.accept(hit, hit.sense().weight());
                }
            }
        }
    }

    private List<String> chosen(List<Weighing> weighings, int most) {
        double[] sums = weighings.stream()
                .mapToDouble(weighing -> weighing.sum(weights.again()))
                .toArray();
        List<Integer> strongest = IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer topic) -> sums[topic])
                        .reversed())
                .limit(most)
                .toList();
        double top = sums[strongest.getFirst()];
        double enough = Math.max(weights.enough(), weights.share() * Math.min(top, weights.ceiling()));
        if (top < enough) {
            return List.of(top < weights.least() ? Topics.OTHER : codes.get(strongest.getFirst()));
        }
        return strongest.stream()
                .filter(topic -> sums[topic] >= enough)
                .map(codes::get)
                .toList();
    }

    /** What each word says of which topics; a word stands for all that the lexicon says means the same. */
    private static Map<String, List<Sense>> senses(Topics topics, Lexicon lexicon, Weights weights) {
        Map<String, List<Sense>> senses = new HashMap<>();
        for (int i = 0; i < topics.all().size(); i++) {
            Topic topic = topics.all().get(i);
            Map<String, Sense> own = new HashMap<>();
            add(own, i, topic.names(), weights.name(), lexicon);
            add(own, i, topic.signs(), weights.sign(), lexicon);
            add(own, i, topic.nearMisses(), 0, null);
            own.forEach((word, sense) ->
                    senses.computeIfAbsent(word, w -> new ArrayList<>(1)).add(sense));
        }
        return senses;
    }

    private static void add(
            Map<String, Sense> senses, int topic, List<String> words, double weight, @Nullable Lexicon lexicon) {
        for (String word : words) {
            Sense sense = new Sense(topic, word, weight);
            for (String same : lexicon == null ? List.of(word) : lexicon.synonyms(word)) {
                senses.putIfAbsent(Plain.of(same), sense);
            }
        }
    }
}
