package courtnotices.indexer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A process that holds hosts: {@code 5f3a…/pid:[4026531836] 4711 1793260800000} is process 4711 of that boot of a machine, started then.
 *
 * <p>By its start a process is told from an earlier one with its number, so that what a killed crawl held is free at once on the same machine.
 */
record HostOwner(String machine, long process, long startedAt) {

    /**
     * Where the numbers of processes mean something: this boot of this machine, and there this container.
     *
     * <p>Names of machines are no help: containers of one image share them, and $HOSTNAME is a shell's own. Where the system does not tell, the
     * name is made up, so that no other process takes this one for dead before its lease ends.
     */
    private static final String HERE = boot().orElseGet(() -> UUID.randomUUID().toString());

    private static Optional<String> boot() {
        try {
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            Path numbers = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")); // pid:[4026531836]
            return Optional.of(boot + "/" + numbers);
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    static HostOwner ofThisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return new HostOwner(HERE, self.pid(), startOf(self));
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
        return machine.equals(HERE)
                && ProcessHandle.of(process)
                        .filter(handle -> startOf(handle) == startedAt)
                        .isEmpty();
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return machine + " " + process + " " + startedAt;
    }
}
