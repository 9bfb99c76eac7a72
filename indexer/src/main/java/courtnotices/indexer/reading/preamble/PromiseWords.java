package courtnotices.indexer.reading.preamble;

/**
 * Words that put what follows them in the future, as alternatives of a pattern over folded text.
 *
 * <p>确保32个问题全部整改到位, 力争完成率达到100%, 预计年底完成 tell of nothing done. 计划 and 要求 are not among them: they are things too, 制定整改计划, and who
 * reads them so says where.
 */
public final class PromiseWords {

    public static final String ANY = "确保|力争|争取|预计";

    private PromiseWords() {}
}
