package courtnotices.indexer.reading.observation;

import courtnotices.notice.Span;
import courtnotices.notice.chinese.numeral.Quantity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence and the mentions in it: which of its words stand before, behind and between them.
 *
 * @param text of the notice; {@code masked} is the same with titles and quotations hidden
 */
record SentenceWords(String text, String masked, Span sentence, List<Mention> mentions) {

    private static final Pattern FROM = Pattern.compile("(?:由|从)[^,;。]{0,12}$");

    private static final String MOVES =
            "(?:升|降|高|低|增|增长|增加|压缩|缩|缩短|减|减少|精简|压降|扩|扩大|扩充|扩展|回落|下滑|下调|上调|延长|变|改|转|调整)(?:至|到|为|成)";

    private static final Pattern TO = Pattern.compile("[^,;。]{0,8}?" + MOVES);

    /** 的17件降到 behind 由去年: what the time before was like. */
    private static final Pattern VALUE_TO = Pattern.compile("年?[底末]?的?约?\\d[^,;。]{0,12}?" + MOVES);

    SentenceWords {
        mentions = List.copyOf(mentions);
    }

    /** Where the clause that holds {@code at} starts. */
    int clauseStart(int at) {
        return Clauses.start(masked, at, sentence.start());
    }

    /** Whether a mark that lists stands at {@code at}. */
    boolean lists(int at) {
        return at < sentence.end() && masked.charAt(at) == '、';
    }

    /** Words behind a figure belong to it up to the end of its clause, the next figure, or a mark that lists: 88.06%、39.05%. */
    int behindEnd(int at, int next) {
        boolean lists = at < sentence.end() && "、和及与".indexOf(masked.charAt(at)) >= 0;
        int end = Math.min(Clauses.end(masked, at, sentence.end()), next);
        return lists ? at : end > at && masked.charAt(end - 1) == '、' ? end - 1 : end;
    }

    /** 由81.2%升至99.3%: the first is what it was. */
    boolean isFormer(String before, Quantity quantity, int end) {
        int limit = Math.min(sentence.end(), end + 12);
        return FROM.matcher(before).find()
                && TO.matcher(masked)
                        .region(quantity.end(), Math.max(quantity.end(), limit))
                        .lookingAt();
    }

    /** 由去年的17件降到4件, 较上年多救助19人: the time from {@code start} to {@code end} is another than the figure's. */
    static boolean isBefore(String masked, int start, int end, Span sentence) {
        char mark = start > sentence.start() ? masked.charAt(start - 1) : ' ';
        return mark == '较'
                || mark == '比'
                || ((mark == '由' || mark == '从')
                        && VALUE_TO.matcher(masked).region(end, sentence.end()).lookingAt());
    }

    /** What stands before a former level, without 由 and what follows it. */
    static String beforeFormer(String before) {
        return FROM.matcher(before).replaceFirst("");
    }

    /** Whether the words from {@code start} to {@code end} say of which courts a figure is. */
    boolean nameScope(int start, int end) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention instanceof Mention.Where && mention.start() >= start && mention.end() <= end);
    }

    /** 举办专题培训班，共12期: the clause before tells what is counted. */
    String previousClause(Quantity quantity) {
        int end = Clauses.start(masked, quantity.start(), sentence.start()) - 1;
        if (end <= sentence.start()) {
            return "";
        }
        return Names.of(between(Clauses.start(masked, end, sentence.start()), end), "", quantity.unit());
    }

    /** Where the figure, change or place behind the {@code i}th mention begins. */
    int nextFigure(int i) {
        for (Mention mention : mentions.subList(i + 1, mentions.size())) {
            if (!isAside(mention)) {
                return mention.start();
            }
        }
        return sentence.end();
    }

    /** The words from {@code start} to {@code end} without those that say when and of which courts. */
    String between(int start, int end) {
        StringBuilder words = new StringBuilder();
        int from = start;
        for (Mention mention : mentions) {
            if (mention.start() >= end) {
                break;
            }
            if (isAside(mention) && mention.start() >= from && mention.end() <= end) {
                words.append(text, from, mention.start());
                from = mention.end();
            }
        }
        return from < end ? words.append(text, from, end).toString() : words.toString();
    }

    private static boolean isAside(Mention mention) {
        return mention instanceof Mention.When || mention instanceof Mention.Where;
    }

    /** The span without the marks at its beginning. */
    Span trimmed(int start, int end) {
        int from = start;
        while (from < end && ",;:、。 ()".indexOf(masked.charAt(from)) >= 0) {
            from++;
        }
        return new Span(from, end);
    }
}
