package courtnotices.indexer.reading.instrument;

import courtnotices.notice.Term;

/** What a verb may name without 《》. */
enum Naming implements Term {

    /** 制定考勤办法: any word that documents are called by. */
    TITLES("题名"),

    /** 完善 and 建立 stand with everything that a court has; only a rule's long name is one: 建立法官挂点联系企业制度, not 建立台账. */
    RULES("制度"),

    /** 签订家庭助廉承诺书, not 签订劳动合同. */
    PLEDGES("书"),

    /** 推行 and 形成 name a document only in 《》. */
    NOTHING("-");

    private final String word;

    Naming(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
