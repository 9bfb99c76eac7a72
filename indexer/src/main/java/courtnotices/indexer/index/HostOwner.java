package courtnotices.indexer.index;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A process that holds hosts: {@code build-7 4711 1793260800000} is process 4711 on build-7, started then.
 *
 * <p>By its start a process is told from an earlier one with its number, so that what a killed crawl held is free at once on the same machine.
 */
record HostOwner(String machine, long process, long startedAt) {

    static HostOwner ofThisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return new HostOwner(machineName(), self.pid(), startOf(self));
    }

    static Optional<HostOwner> parse(String text) {
        String[] parts = text.split(" ", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new HostOwner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether it has surely ended; a process of another machine may live. */
    boolean isDead() {
        return machine.equals(machineName())
                && ProcessHandle.of(process)
                        .filter(handle -> startOf(handle) == startedAt)
                        .isEmpty();
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String machineName() {
        String name = System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", "here"));
        return name.replace(' ', '-').toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return machine + " " + process + " " + startedAt;
    }
}
