package vn.motcua.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One connection that is kept open: a client that costs next to nothing beside the server on the same cores. */
final class HttpLine implements AutoCloseable {

    private final URI uri;
    private final String host;
    private Socket socket;
    private InputStream in;

    HttpLine(String address) throws IOException {
        this.uri = URI.create(address);
        this.host = uri.getHost() + ":" + uri.getPort();
        open();
    }

    private void open() throws IOException {
        socket = new Socket(uri.getHost(), uri.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * An answer.
     *
     * @param status its number
     * @param headers its lines of headers
     * @param body its content
     */
    record Answer(int status, List<String> headers, String body) {

        String header(String name) {
            String begin = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(line -> line.substring(begin.length()).strip()).findFirst().orElse("");
        }

        /** The answer must be that one. */
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("Answered " + status + " and not " + wanted + ": " + body);
            }
            return this;
        }
    }

    Answer get(String path, String headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n");
    }

    Answer post(String path, String headers, String form) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + form);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Answer send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        int status = Integer.parseInt(line().split(" ")[1]);
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        Answer answer = new Answer(status, headers, body(new Answer(status, headers, "")));
        // The server ends a connection after many requests, as it does with any browser.
        if (answer.header("Connection").equalsIgnoreCase("close")) {
            socket.close();
            open();
        }
        return answer;
    }

    private String body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").equals("chunked")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = chunkSize(); size > 0; size = chunkSize()) {
                body.write(in.readNBytes(size));
                line();
            }
            line();
            return body.toString(StandardCharsets.UTF_8);
        }
        String length = head.header("Content-Length");
        return length.isEmpty() ? "" : new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The server hung up");
            }
            if (read != '\r') {
                line.write(read);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
