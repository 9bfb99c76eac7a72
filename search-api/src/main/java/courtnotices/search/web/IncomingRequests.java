package courtnotices.search.web;

import courtnotices.search.query.BadQueryException;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands between the server's codec and everything else: reads addresses as people type them, and gives words to what the server refuses
 * before a controller sees it.
 *
 * <p>By itself the server answers an address of 1 MB with 414, {@code q=100%} with 400, and neither with a word; and it closes while the caller still
 * sends, so that many a caller sees a broken connection in place of an answer.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what is written and closed tells its promise
final class IncomingRequests extends ChannelDuplexHandler {

    /** So long a caller who was refused may go on sending before the connection is cut. */
    private static final long LINGER_SECONDS = 2;

    private final JsonMapper json;
    private @Nullable Throwable refused;
    private boolean closing;

    IncomingRequests(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refused != null) { // the rest of a request that has its answer
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            check(request);
        }
        context.fireChannelRead(message);
    }

    private void check(HttpRequest request) {
        if (request.decoderResult().isSuccess()) {
            try {
                request.setUri(RequestTarget.escaped(request.uri()));
            } catch (RuntimeException e) {
                request.setDecoderResult(DecoderResult.failure(e));
            }
        }
        refused = request.decoderResult().cause();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        Throwable refusal = refused;
        boolean isBare =
                message instanceof FullHttpResponse answer && !answer.content().isReadable();
        context.write(refusal != null && isBare ? worded((FullHttpResponse) message, refusal) : message, promise);
    }

    private FullHttpResponse worded(FullHttpResponse bare, Throwable refusal) {
        ProblemDetail problem = Problems.of(named(refusal));
        byte[] body = json.writeValueAsBytes(problem);
        FullHttpResponse answer = bare.replace(Unpooled.wrappedBuffer(body));
        bare.release();
        answer.setStatus(HttpResponseStatus.valueOf(problem.getStatus()));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set("X-Content-Type-Options", "nosniff");
        return answer;
    }

    private static Throwable named(Throwable refusal) {
        return switch (refusal) {
            case TooLongHttpLineException tooLong ->
                new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, // as a q that is too long to be read and short enough to arrive
                        "the address is longer than any that is answered; shorten q, or name fewer values");
            case TooLongHttpHeaderException tooLong ->
                new ResponseStatusException(
                        HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                        "the request's headers are longer than any that are read");
            case BadQueryException unreadable -> unreadable;
            case ResponseStatusException unreadable -> unreadable;
            default -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "this is no request in HTTP/1.1");
        };
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (refused == null || closing || !(context.channel() instanceof DuplexChannel channel)) {
            context.close(promise);
            return;
        }
        closing = true;
        channel.shutdownOutput()
                .addListener(shut ->
                        context.executor().schedule(() -> context.close(promise), LINGER_SECONDS, TimeUnit.SECONDS));
        context.read();
    }

    /** Reads on, so that what is still sent does not turn the answer into a reset connection. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (closing) {
            context.read();
        }
        context.fireChannelReadComplete();
    }
}
