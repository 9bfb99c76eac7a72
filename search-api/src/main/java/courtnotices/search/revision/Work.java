package courtnotices.search.revision;

/** How much comparing may still be done: what is sought is a court's edits, and a page can be made of words that take hours to compare. */
final class Work {

    private long left;

    Work(long most) {
        this.left = most;
    }

    /** Whether {@code cost} is still to be had; it is then spent. */
    boolean affords(long cost) {
        if (cost > left) {
            return false;
        }
        left -= cost;
        return true;
    }
}
