package courtnotices.indexer.page;

/** Finds ASCII words in bytes: the marks by which PDF and ZIP files show their parts. */
final class Bytes {

    private Bytes() {}

    /** Where the first {@code word} at or after {@code from} ends, or -1. */
    static int after(byte[] bytes, String word, int from) {
        int last = bytes.length - word.length();
        for (int i = Math.max(from, 0); i <= last; i++) {
            if (stands(bytes, word, i)) {
                return i + word.length();
            }
        }
        return -1;
    }

    static boolean contains(byte[] bytes, String word, int from) {
        return after(bytes, word, from) >= 0;
    }

    static int count(byte[] bytes, String word) {
        int count = 0;
        for (int at = after(bytes, word, 0); at >= 0; at = after(bytes, word, at)) {
            count++;
        }
        return count;
    }

    private static boolean stands(byte[] bytes, String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
