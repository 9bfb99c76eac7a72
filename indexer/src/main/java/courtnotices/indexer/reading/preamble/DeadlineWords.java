package courtnotices.indexer.reading.preamble;

/**
 * The terms of the field that set a finding's deadline, as alternatives of a pattern over folded text.
 *
 * <p>立行立改 in 立行立改问题15个, （集中整改） behind a heading, 整改时限：长期整改. Who counts findings, and who reads one, hear the same terms.
 */
public final class DeadlineWords {

    /** 立行立改, 即知即改, 边巡边改, 立整立改: a kind of finding, or how one was dealt with. */
    public static final String AT_ONCE = "立行立改|即[知行]即改|边[巡查整][边即]改|立[知查整]立改";

    /** Also 立即整改, which is a kind only where nothing else is said: 整改时限：立即整改 is, 都立即整改了 tells what was done. */
    public static final String IMMEDIATE = AT_ONCE + "|立即整改";

    /** 集中整改期 and 集中整改期间 are a time. */
    public static final String CONCENTRATED = "集中整改(?!期)";

    public static final String DEEPENED = "深[化入]整改";

    public static final String LONG_TERM = "长期整改";

    /** Any of them. */
    public static final String ANY = IMMEDIATE + "|" + CONCENTRATED + "|" + DEEPENED + "|" + LONG_TERM;

    private DeadlineWords() {}
}
