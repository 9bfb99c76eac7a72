package courtnotices.indexer.reading.instrument;

/** Whose deed a document is. */
enum Maker {

    /** 我院制定, 执行局制定, or nobody named, as nearly everywhere. */
    COURT,

    /** 会同市司法局出台. */
    COURT_WITH_OTHERS,

    /** 省委印发, 推动市委政法委出台, 参与起草. */
    OTHERS,

    /** 拟制定, 未制定, 要求各庭制定: not done, or not yet. */
    NOBODY
}
