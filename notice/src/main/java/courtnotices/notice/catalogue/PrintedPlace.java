package courtnotices.notice.catalogue;

import java.util.List;

/**
 * The beginning of a court's name that says where it is.
 *
 * @param start where it begins in the text
 * @param regions the register's regions that it may mean: one, several when the name is shared (朝阳区), none when unknown
 * @param area what stands between the region and the court's form, or "": 高新技术产业开发区 after 南阳, 城区 after 嘉峪关市; the whole
 *     place when no region is known
 * @param spelling SHORT when the place is a bare name alone, which may be a common word (合作, 和平)
 */
record PrintedPlace(int start, List<Region> regions, String area, Spelling spelling) {}
