package courtnotices.portal.page;

/**
 * What the demonstration shows: {@code notices}, of which the courts of {@code invented} are invented.
 *
 * <p>There is one only where the portal was started to show itself; every page then says so, lest anybody takes such a court for a real one.
 */
public record DemoData(int notices, int invented) {}
