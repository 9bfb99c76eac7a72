package courtnotices.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/**
 * Questions that come before the last answer is done with, as a browser's or a script's do on a connection that they keep.
 *
 * <p>Reactor Netty 1.3.6 read no further after such a question that was answered at once: whoever asked the next one on that connection waited
 * for ever.
 */
@WithoutEngine
class EarlyQuestionsTests {

    private static final int PATIENCE_MILLIS = 10_000;

    @Value("${local.server.port}")
    private int port;

    @Test
    void areAnsweredAndSoIsTheNext() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 20; i++) {
                ask(socket, "/api/v1/notices", "/api/v1/notices?size=0");
                assertThat(status(answers)).isEqualTo("HTTP/1.1 503 Service Unavailable");
                assertThat(status(answers)).isEqualTo("HTTP/1.1 400 Bad Request");
            }
        }
    }

    /** All in one breath. */
    private static void ask(Socket socket, String... targets) throws IOException {
        StringBuilder questions = new StringBuilder();
        for (String target : targets) {
            questions.append("GET ").append(target).append(" HTTP/1.1\r\nHost: portal.example\r\n\r\n");
        }
        socket.getOutputStream().write(questions.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** The first line of the next answer, which is read to its end. */
    private static String status(BufferedReader answers) throws IOException {
        String status = answers.readLine();
        int length = 0;
        for (String header = answers.readLine(); !header.isEmpty(); header = answers.readLine()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        assertThat(answers.read(new char[length])).isEqualTo(length);
        return status;
    }
}
