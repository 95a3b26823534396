package gov.cms.mentorship.shared.json;

/**
 * A file that somebody wrote for this installation cannot be used. Its message says where and why.
 */
public final class WrongFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A file that is wrong as a whole, or not there. */
  public WrongFile(String file, String reason) {
    super(file + ": " + reason);
  }

  WrongFile(String file, int line, String reason) {
    super("%s, line %d: %s".formatted(file, line, reason));
  }
}
