package gov.cms.mentorship.shared.start;

/** The database is older than the application. */
public final class MigrationsMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MigrationsMissing(String message) {
    super(message);
  }
}
