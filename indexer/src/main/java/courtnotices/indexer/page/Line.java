package courtnotices.indexer.page;

/**
 * One line of a page in normalised form.
 *
 * @param linked how many of its characters stand in links
 */
record Line(String text, int linked) {

    /** Menus, breadcrumbs and lists of other articles are mostly links. */
    boolean isMenu() {
        return linked * 2 > text.length();
    }

    boolean isSentence() {
        return text.indexOf('。') >= 0;
    }
}
