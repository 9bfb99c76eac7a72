package courtnotices.indexer.reading.outline;

/** The words with which a text turns from what was done to what will be. */
public final class Outlook {

    /** A choice for patterns. */
    public static final String WORDS = "(?:接下来|下一?步|下一?阶段|今后)";

    private Outlook() {}
}
