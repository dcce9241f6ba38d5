package vn.ungpho.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// A port of this machine behind which a service stands, so that one system's service can be away while those of the
/// others go on. Bytes pass as they are.
final class Relay implements AutoCloseable {

    private final InetSocketAddress to;
    private final InetSocketAddress at;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);
    private volatile ServerSocket server;

    Relay(int port, InetSocketAddress to) throws IOException {
        this.to = to;
        at = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        server = listen();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + at.getPort());
    }

    /// Whether calls are taken and get no further.
    synchronized void hang(boolean now) {
        gate.complete(null);
        if (now) {
            gate = new CompletableFuture<>();
        }
    }

    /// Whether nobody listens.
    synchronized void refuse(boolean now) {
        try {
            if (now) {
                close();
            } else {
                server = listen();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket listen() throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(at);
        Thread.ofVirtual().start(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) {
        try (socket) {
            while (true) {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        try (caller;
                var service = new Socket()) {
            open.add(service);
            caller.setTcpNoDelay(true);
            service.setTcpNoDelay(true);
            service.connect(to);
            var back = Thread.ofVirtual().start(() -> pass(service, caller));
            pass(caller, service);
            back.join();
            open.remove(service);
        } catch (IOException e) {
            // The caller is told by the end of the connection.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(caller);
        }
    }

    /// Until one side ends; then the other is told.
    private void pass(Socket from, Socket into) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = into.getOutputStream();
            var bytes = new byte[64 * 1024];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                gate.join();
                out.write(bytes, 0, read);
                out.flush();
            }
            into.shutdownOutput();
        } catch (IOException e) {
            end(from);
            end(into);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        open.forEach(Relay::end);
        open.clear();
    }
}
