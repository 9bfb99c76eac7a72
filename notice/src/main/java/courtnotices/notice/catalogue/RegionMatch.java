package courtnotices.notice.catalogue;

import java.util.List;

/** A region's name found in a text, from {@code start} to where one looked from, and every region of that name. */
record RegionMatch(int start, List<Region> regions, Spelling spelling) {}
