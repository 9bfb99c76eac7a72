package courtnotices.indexer.page;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes that PDFBox cannot go on reading in a thread that was told to stop. */
final class StoppableBytes extends RandomAccessReadBuffer {

    StoppableBytes(byte[] bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        stopIfTold();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        stopIfTold();
        return super.read(target, offset, length);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    private static void stopIfTold() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
    }
}
