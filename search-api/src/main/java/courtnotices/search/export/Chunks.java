package courtnotices.search.export;

import java.util.Iterator;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Encodes pages of things, chunk by chunk.
 *
 * <p>Nothing is read of a page, and no page asked for, before somebody takes the chunk that it will be in: who stops taking stops the whole way up to the
 * engine.
 */
final class Chunks {

    /** A server takes 128 chunks before it waits for its client: 4 MiB of them. */
    static final int CHUNK = 32 * 1024;

    private Chunks() {}

    /** All things of all pages, in the encoding that {@code fresh} begins; if the pages end with an error so do the chunks, without the encoding's end. */
    static <T> Flux<byte[]> of(Flux<? extends Iterable<T>> pages, Supplier<Encoder<T>> fresh) {
        return Flux.defer(() -> {
            Encoder<T> encoder = fresh.get();
            encoder.begin();
            return pages.concatMap(page -> chunks(page.iterator(), encoder), 0).concatWith(Mono.fromSupplier(() -> {
                encoder.end();
                return encoder.take();
            }));
        });
    }

    private static <T> Flux<byte[]> chunks(Iterator<T> items, Encoder<T> encoder) {
        return Flux.generate(sink -> {
            while (encoder.waiting() < CHUNK && items.hasNext()) {
                encoder.add(items.next());
            }
            if (encoder.waiting() < CHUNK) {
                sink.complete(); // the rest goes with the next page, or with the end
            } else {
                sink.next(encoder.take());
            }
        });
    }
}
