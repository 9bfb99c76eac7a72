package courtnotices.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data directory for this process alone, until closed or until the process ends, however it ends.
 *
 * <p>On POSIX systems a process loses its lock on a file as soon as it closes <em>any</em> of its channels to that file:
 * a refused second start would free the first one's directory. So each lock file is opened once and never closed.
 */
final class DirectoryLock implements AutoCloseable {

    /** {@link #held} locks for an instant to see whether it can; a start that meets it must not give up. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** By the file's own identity: a directory deleted and made again has another lock file under the same name. */
    private static final Map<Object, FileChannel> CHANNELS = new HashMap<>();

    private final FileLock lock;
    private final DataDirectory directory;

    private DirectoryLock(FileLock lock, DataDirectory directory) {
        this.lock = lock;
        this.directory = directory;
    }

    /** The lock, or null when someone else has it, be it in this JVM or in another. */
    static @Nullable DirectoryLock take(DataDirectory directory) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        DirectoryLock lock = attempt(directory);
        while (lock == null && System.nanoTime() < end) {
            Thread.sleep(PAUSE);
            lock = attempt(directory);
        }
        return lock;
    }

    /** Whether someone has the directory, be it in this JVM or in another; it need only be readable. */
    static boolean held(DataDirectory directory) {
        if (Files.notExists(directory.lockFile())) {
            return false;
        }
        try (FileLock shared = channel(directory.lockFile()).tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw DataDirectory.unusable(directory.root(), e);
        }
    }

    /** Frees the directory; the file stays, since deleting it would let two processes lock two files of one name. */
    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            throw DataDirectory.unusable(directory.root(), e);
        }
    }

    private static @Nullable DirectoryLock attempt(DataDirectory directory) {
        Path file = directory.lockFile();
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            if (!Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
            FileLock lock = channel(file).tryLock();
            return lock == null ? null : new DirectoryLock(lock, directory);
        } catch (OverlappingFileLockException | FileAlreadyExistsException e) {
            // someone else in this JVM has it, or is making the file at this moment
            return null;
        } catch (IOException e) {
            throw DataDirectory.unusable(directory.root(), e);
        }
    }

    private static FileChannel channel(Path file) throws IOException {
        Object identity = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        Object key = identity == null ? file : identity;
        synchronized (CHANNELS) {
            FileChannel channel = CHANNELS.get(key);
            if (channel == null) {
                EnumSet<StandardOpenOption> options = EnumSet.of(StandardOpenOption.READ);
                if (Files.isWritable(file)) {
                    options.add(StandardOpenOption.WRITE);
                }
                channel = FileChannel.open(file, options);
                CHANNELS.put(key, channel);
            }
            return channel;
        }
    }
}
