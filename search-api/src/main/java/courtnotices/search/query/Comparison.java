package courtnotices.search.query;

/** How a value lies to another. */
public enum Comparison {
    MORE(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<="),
    EQUAL("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As it is typed, in half width. */
    public String sign() {
        return sign;
    }

    /** The comparison that one of {@code > >= < <= = ≥ ≤ ＞ ＜ ＝} writes. */
    static Comparison written(String sign) {
        return switch (sign) {
            case ">", "＞" -> MORE;
            case ">=", "≥", "＞=", "＞＝" -> AT_LEAST;
            case "<", "＜" -> LESS;
            case "<=", "≤", "＜=", "＜＝" -> AT_MOST;
            default -> EQUAL;
        };
    }
}
