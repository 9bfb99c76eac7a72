package courtnotices.search.result;

import java.math.BigDecimal;

/**
 * Another court's measure in the same words.
 *
 * @param ordinal of the measure in its issue
 * @param overlap the part of the shorter text that the longer holds too, 0 to 1
 * @param link the address of its issue
 */
public record ClosestMeasure(String court, int ordinal, BigDecimal overlap, String link) {}
