package vn.ungpho.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import software.amazon.awssdk.core.exception.SdkException;

/// SMTP on loopback: takes mail for any recipient and answers 250 only when it lies in the inbox bucket. A mail
/// that cannot be stored is answered with 451, so that the client tries again.
public final class SmtpListener implements AutoCloseable {
    private static final int LARGEST = 40 * 1024 * 1024;

    /// Who comes on top is asked to come again.
    private static final int MOST_CONNECTIONS = 100;

    /// Mails that are in memory at once, each of up to the largest size; who comes on top waits.
    private static final int MOST_MAILS = 4;

    private final Semaphore room = new Semaphore(MOST_MAILS, true);
    private final Inbox inbox;
    private final SMTPServer server;

    /// Starts it.
    ///
    /// @param port port to listen on, 0 for a free one
    /// @param inbox where the mails go
    public SmtpListener(int port, Inbox inbox) {
        this.inbox = inbox;
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("ungpho")
                .maxMessageSize(LARGEST)
                .maxConnections(MOST_CONNECTIONS)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(Delivery::new)
                .build();
        server.start();
    }

    /// The port that it listens on.
    public int port() {
        return server.getPortAllocated();
    }

    /// Whether it listens.
    public boolean up() {
        return server.isRunning();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Delivery implements MessageHandler {
        private final MessageContext context;
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        Delivery(MessageContext context) {
            this.context = context;
        }

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) {
            recipients.add(address);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            room.acquireUninterruptibly();
            try {
                return taken(data);
            } finally {
                room.release();
            }
        }

        private String taken(InputStream data) throws RejectException, IOException {
            byte[] mail = data.readNBytes(LARGEST + 1);
            if (mail.length > LARGEST) {
                data.transferTo(java.io.OutputStream.nullOutputStream());
                throw new RejectException(552, "5.3.4 Thu lon hon 40 MB");
            }
            try {
                inbox.keep(envelope(), mail, Instant.now());
            } catch (SdkException e) {
                throw new RejectException(451, "4.3.0 Chua luu duoc thu, xin gui lai sau");
            }
            return "2.0.0 Da nhan";
        }

        @Override
        public void done() {
            // Everything was done when the data came.
        }

        private Envelope envelope() {
            String address = ((InetSocketAddress) context.getRemoteAddress())
                    .getAddress()
                    .getHostAddress();
            return new Envelope(sender, recipients, context.getHelo().orElse("unknown"), address);
        }
    }
}
