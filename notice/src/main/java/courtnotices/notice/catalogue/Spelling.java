package courtnotices.notice.catalogue;

/** Whether a name is printed with the word for its kind (沙市区, 延边州, 人民法院) or without it (沙市, 延边, 法院). */
enum Spelling {
    FULL,
    SHORT
}
