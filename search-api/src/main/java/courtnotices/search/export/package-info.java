/**
 * Whole results as CSV, XLSX and NDJSON, row by row.
 *
 * <p>Comes in: pages of a result, and a {@link courtnotices.search.export.Sheet} that says what each column tells. Goes out: bytes in chunks, as fast as
 * they are taken and no faster.
 *
 * <p>Example: the figure 终本率 becomes the row {@code 示例省高级人民法院,高级,…,终本率,35.93,%,…}, under the header {@code 法院,法院层级,…} or, for programs,
 * {@code court.name,court.level,…}.
 */
@NullMarked
package courtnotices.search.export;

import org.jspecify.annotations.NullMarked;
