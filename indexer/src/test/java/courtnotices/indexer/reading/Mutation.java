package courtnotices.indexer.reading;

import courtnotices.fixtures.SampleNotice;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to a page: on the way here, in an editor's hands, or by somebody's intent. */
enum Mutation {
    FLIPPED_BITS {
        @Override
        byte[] of(byte[] page, Random random) {
            byte[] flipped = page.clone();
            for (int i = 0; i <= page.length / 400; i++) {
                flipped[random.nextInt(page.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        }
    },
    CUT_OFF {
        @Override
        byte[] of(byte[] page, Random random) {
            return Arrays.copyOf(page, 1 + random.nextInt(page.length));
        }
    },
    CUT_OUT {
        @Override
        byte[] of(byte[] page, Random random) {
            int from = random.nextInt(page.length);
            int to = from + random.nextInt(page.length - from);
            return spliced(page, from, to, new byte[0]);
        }
    },
    /** A stretch of another page, in whatever encoding that has. */
    SPLICED {
        @Override
        byte[] of(byte[] page, Random random) {
            SampleNotice[] samples = SampleNotice.values();
            byte[] other = samples[random.nextInt(samples.length)].bytes();
            int from = random.nextInt(other.length);
            int at = random.nextInt(page.length);
            int to = Math.min(other.length, from + random.nextInt(4_000));
            return spliced(page, at, at, Arrays.copyOfRange(other, from, to));
        }
    },
    DOUBLED_TAGS {
        @Override
        byte[] of(byte[] page, Random random) {
            return changed(page, text -> replaced(text, TAG, random, tag -> tag + tag));
        }
    },
    DROPPED_TAGS {
        @Override
        byte[] of(byte[] page, Random random) {
            return changed(page, text -> replaced(text, TAG, random, tag -> ""));
        }
    },
    SHUFFLED_LINES {
        @Override
        byte[] of(byte[] page, Random random) {
            return changed(page, text -> {
                List<String> lines = new ArrayList<>(List.of(LINE.split(text)));
                Collections.shuffle(lines, random);
                return String.join("", lines);
            });
        }
    },
    /** The numbers of headings change places: 3. comes before （一）, 二是 before 一是. */
    SHUFFLED_LABELS {
        @Override
        byte[] of(byte[] page, Random random) {
            return changed(page, text -> {
                List<String> labels = new ArrayList<>();
                LABEL.matcher(text).results().forEach(label -> labels.add(label.group()));
                Collections.shuffle(labels, random);
                return LABEL.matcher(text).replaceAll(label -> Matcher.quoteReplacement(labels.removeLast()));
            });
        }
    },
    DROPPED_SENTENCES {
        @Override
        byte[] of(byte[] page, Random random) {
            return changed(page, text -> replaced(text, SENTENCE, random, sentence -> ""));
        }
    },
    ON_ONE_LINE {
        @Override
        byte[] of(byte[] page, Random random) {
            return changed(page, text -> TAG.matcher(text).replaceAll("").replaceAll("\\s*\\n\\s*", ""));
        }
    },
    OTHER_ENCODING {
        @Override
        byte[] of(byte[] page, Random random) {
            return decoded(page).getBytes(encoding(random));
        }
    },
    MIXED_ENCODINGS {
        @Override
        byte[] of(byte[] page, Random random) {
            String text = decoded(page);
            int at = random.nextInt(text.length());
            byte[] head = text.substring(0, at).getBytes(encoding(random));
            return spliced(head, head.length, head.length, text.substring(at).getBytes(encoding(random)));
        }
    };

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,200}>");
    private static final Pattern LINE = Pattern.compile("(?=<(?:p|br|tr|div)\\b)|(?<=\\n)");
    private static final Pattern SENTENCE = Pattern.compile("[^。<>\\n]{1,400}。");
    private static final Pattern LABEL =
            Pattern.compile("[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,2}[、是]|(?<![0-9])[0-9]{1,2}[.．、]");

    /** The page with this done to it; a page of nothing stays one. */
    final byte[] on(byte[] page, long seed) {
        return page.length == 0 ? page : of(page, new Random(seed));
    }

    abstract byte[] of(byte[] page, Random random);

    private interface Change {

        String of(String words);
    }

    /** Does something to the page's text and writes it in the encoding it had. */
    private static byte[] changed(byte[] page, Change change) {
        return change.of(decoded(page)).getBytes(isUtf8(page) ? StandardCharsets.UTF_8 : GB18030);
    }

    /** Every fifth match, as chance has it, changed. */
    private static String replaced(String text, Pattern pattern, Random random, Change change) {
        return pattern.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(random.nextInt(5) == 0 ? change.of(match.group()) : match.group()));
    }

    private static String decoded(byte[] page) {
        return new String(page, isUtf8(page) ? StandardCharsets.UTF_8 : GB18030);
    }

    private static boolean isUtf8(byte[] page) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset encoding(Random random) {
        String[] encodings = {"UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16", "ISO-8859-1", "Shift_JIS"};
        return Charset.forName(encodings[random.nextInt(encodings.length)]);
    }

    private static byte[] spliced(byte[] page, int from, int to, byte[] between) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(page, 0, from);
        spliced.writeBytes(between);
        spliced.write(page, to, page.length - to);
        return spliced.toByteArray();
    }
}
