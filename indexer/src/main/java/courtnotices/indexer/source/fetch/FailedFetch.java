package courtnotices.indexer.source.fetch;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** What an exception of the client means for the page. */
final class FailedFetch {

    private FailedFetch() {}

    static PageAnswer of(Exception error) {
        return switch (error) {
            case PublicHosts.PrivateHostException e ->
                failed(FetchFailure.PRIVATE_ADDRESS, String.valueOf(e.getMessage()));
            case UnknownHostException e -> failed(FetchFailure.UNKNOWN_HOST, "the host has no address");
            case SSLException e -> failed(FetchFailure.CERTIFICATE, "no trusted connection (" + reason(e) + ")");
            case ConnectException e -> failed(FetchFailure.UNREACHABLE, "nobody answers (" + reason(e) + ")");
            case NoRouteToHostException e -> failed(FetchFailure.UNREACHABLE, "nobody answers (" + reason(e) + ")");
            case InterruptedIOException e -> failed(FetchFailure.TIMEOUT, "does not answer in time");
            case ZipException e -> failed(FetchFailure.UNREADABLE, String.valueOf(e.getMessage()));
            default -> failed(FetchFailure.BROKEN, "breaks off (" + reason(error) + ")");
        };
    }

    private static PageAnswer failed(FetchFailure failure, String reason) {
        return new PageAnswer.Failed(failure, reason);
    }

    private static String reason(Throwable error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getSimpleName() : message;
    }
}
