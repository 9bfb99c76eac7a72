package courtnotices.benchmarks.load;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What memory another Java process uses, asked of itself and of the system. */
final class PortalMemory implements AutoCloseable {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int KIBIBYTES = 1024;
    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final long pid;
    private final JMXConnector connector;

    private PortalMemory(long pid, JMXConnector connector) {
        this.pid = pid;
        this.connector = connector;
    }

    @SuppressWarnings("BanJNDI") // the address is that of a process that this one started
    static PortalMemory of(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
            String address = machine.startLocalManagementAgent();
            machine.detach();
            return new PortalMemory(pid, JMXConnectorFactory.connect(new JMXServiceURL(address)));
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException("no Java process " + pid, e);
        }
    }

    /** Peaks count from now on. */
    void reset() throws IOException {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** MiB of heap in use at the peak, garbage included: no more than the peaks of its parts together. */
    long peakHeap() throws IOException {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE;
    }

    /** MiB of heap still in use after the last collection: what the portal holds. */
    long heldHeap() throws IOException {
        return pools().stream()
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                        .sum()
                / MEBIBYTE;
    }

    /** MiB of the system's memory that the process ever held, heap and all else; -1 where the system does not tell. */
    long peakResident() throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        Matcher resident = RESIDENT.matcher(Files.isReadable(status) ? Files.readString(status) : "");
        return resident.find() ? Long.parseLong(resident.group(1)) / KIBIBYTES : -1;
    }

    private List<MemoryPoolMXBean> pools() throws IOException {
        MBeanServerConnection connection = connector.getMBeanServerConnection();
        return ManagementFactory.getPlatformMXBeans(connection, MemoryPoolMXBean.class).stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
