package gov.cms.mentorship.shared.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clamd that speaks the {@code INSTREAM} protocol and knows the EICAR test file. */
final class FakeClamd implements AutoCloseable {

  /** Harmless, and known to each scanner; in two parts, so that none finds it here. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private static final String COMMAND = "zINSTREAM\0";

  private final ServerSocket door;
  private final @Nullable String always;

  private FakeClamd(@Nullable String always) {
    try {
      this.always = always;
      door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new IllegalStateException(noPort);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** One that looks at what it is sent. */
  static FakeClamd working() {
    return new FakeClamd(null);
  }

  /** One that says the same whatever it is sent. */
  static FakeClamd saying(String answer) {
    return new FakeClamd(answer);
  }

  /** How to find it. */
  ScanConfig config() {
    return config(Optional.of("localhost"), door.getLocalPort());
  }

  static ScanConfig config(Optional<String> host, int port) {
    return new ScanConfig() {
      @Override
      public Optional<String> clamdHost() {
        return host;
      }

      @Override
      public int clamdPort() {
        return port;
      }

      @Override
      public Duration timeout() {
        return Duration.ofSeconds(5);
      }
    };
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        String answer =
            always == null ? look(new DataInputStream(caller.getInputStream())) : always;
        caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static String look(DataInputStream sent) throws IOException {
    String command = new String(sent.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
    if (!command.equals(COMMAND)) {
      return "UNKNOWN COMMAND";
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int length = sent.readInt(); length > 0; length = sent.readInt()) {
      file.write(sent.readNBytes(length));
    }
    return file.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
        ? "stream: Win.Test.EICAR_HDB-1 FOUND"
        : "stream: OK";
  }
}
