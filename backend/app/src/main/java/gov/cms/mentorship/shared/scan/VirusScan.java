package gov.cms.mentorship.shared.scan;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Has files looked at by the clamd of the installation, in its {@code INSTREAM} protocol. */
@ApplicationScoped
public class VirusScan {

  private static final Logger LOG = Logger.getLogger(VirusScan.class);
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;
  private static final String CLEAN = "stream: OK";
  private static final String INFECTED = " FOUND";

  private final ScanConfig config;

  VirusScan(ScanConfig config) {
    this.config = config;
  }

  /** Whether the installation has a scanner. */
  public boolean isSetUp() {
    return config.clamdHost().isPresent();
  }

  /**
   * Whether a file is free of what the scanner knows. Without a scanner every file is.
   *
   * @throws Problem {@code unavailable} when the scanner gives no answer: nothing passes unseen
   */
  public boolean isClean(Path file) {
    return config.clamdHost().isEmpty() || isClean(config.clamdHost().get(), file);
  }

  private boolean isClean(String host, Path file) {
    String answer;
    try {
      answer = ask(host, file);
    } catch (IOException unreachable) {
      throw noAnswer(unreachable.toString());
    }
    if (answer.equals(CLEAN)) {
      return true;
    }
    if (answer.endsWith(INFECTED)) {
      LOG.warnf("A file was refused: %s", answer);
      return false;
    }
    throw noAnswer(answer);
  }

  private String ask(String host, Path file) throws IOException {
    int timeout = Math.toIntExact(config.timeout().toMillis());
    try (Socket clamd = new Socket();
        InputStream content = Files.newInputStream(file)) {
      clamd.connect(new InetSocketAddress(host, config.clamdPort()), timeout);
      clamd.setSoTimeout(timeout);
      DataOutputStream out = new DataOutputStream(clamd.getOutputStream());
      out.write(COMMAND);
      byte[] chunk = new byte[CHUNK];
      for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
        out.writeInt(read);
        out.write(chunk, 0, read);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = clamd.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").trim();
    }
  }

  private static Problem noAnswer(String why) {
    LOG.errorf("The virus scanner gave no answer: %s", why);
    return Problem.of(
        CommonProblem.UNAVAILABLE,
        "Files cannot be checked for viruses right now, so none are taken. Try again in a few minutes.");
  }
}
