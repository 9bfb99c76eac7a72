package courtnotices.notice.chinese.numeral;

import java.util.OptionalInt;

/**
 * Reads whole numbers written in Chinese or Arabic digits, as labels and counts use them, and writes them in Chinese.
 *
 * <p>十二 is 12, 二十 is 20, 一百零五 is 105, 〇 and 零 are 0, 37 is 37; 三合 is none.
 */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    /** A longer run of digits is an identifier, not a count. */
    private static final int LONGEST = 9;

    private static final int MOST_WRITTEN = 999;

    private Numerals() {}

    /** The value of {@code numeral}, or empty when it is not wholly a number between 0 and 999 999 999. */
    public static OptionalInt parse(CharSequence numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return OptionalInt.empty();
        }
        return isAscii(numeral) ? OptionalInt.of(Integer.parseInt(numeral.toString())) : chinese(numeral);
    }

    private static boolean isAscii(CharSequence numeral) {
        return numeral.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static OptionalInt chinese(CharSequence numeral) {
        int total = 0;
        int digit = -1;
        int smallest = Integer.MAX_VALUE; // units become smaller: 十十 and 一十百 are no numbers
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int unit = unit(c);
            if (unit >= smallest || (unit > 0 && digit == 0)) {
                return OptionalInt.empty();
            } else if (unit > 0) {
                total += (digit < 0 ? 1 : digit) * unit;
                smallest = unit;
                digit = -1;
            } else if (digit(c) < 0 || digit > 0) {
                return OptionalInt.empty(); // not a numeral, or digits in a row as in 二〇二四, which are years
            } else {
                digit = digit(c);
            }
        }
        return OptionalInt.of(total + Math.max(digit, 0));
    }

    /**
     * {@code number} as labels write it: 十, 十二, 二十, 一百零五, 一百一十.
     *
     * @param number between 1 and 999; no list is longer
     */
    public static String written(int number) {
        if (number < 1 || number > MOST_WRITTEN) {
            throw new IllegalArgumentException("no label has the number " + number);
        }
        int tens = number / 10 % 10;
        String written = number < 100 ? "" : DIGITS.charAt(number / 100) + "百";
        if (tens > 0) {
            written += (number < 20 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        } else if (number > 100 && number % 100 > 0) {
            written += "零";
        }
        return number % 10 > 0 ? written + DIGITS.charAt(number % 10) : written;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', 'Ｏ' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
