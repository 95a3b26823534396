package gov.cms.mentorship.platform;

/** A part of the local platform does not start or answer; the message says what to look at. */
public class LocalPlatformException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception with what went wrong and what to do about it. */
  public LocalPlatformException(String message) {
    super(message);
  }

  /** Creates the exception with what went wrong and the error behind it. */
  public LocalPlatformException(String message, Throwable cause) {
    super(message, cause);
  }
}
