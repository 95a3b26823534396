package gov.cms.mentorship.shared.security;

/** What an operation may ask of its caller: the roles of people and the scopes of machines. */
public final class Roles {

  /** Every human who can sign in; never a machine. */
  public static final String PARTICIPANT = "participant";

  /** The ISSO Support Team and its like. */
  public static final String COORDINATOR = "coordinator";

  /** Reads aggregates. */
  public static final String ANALYST = "analyst";

  /** Runs the installation. */
  public static final String ADMIN = "admin";

  /** A machine that reads aggregates. */
  public static final String METRICS_READ = "metrics:read";

  /** A machine that reads people and enrollments. */
  public static final String PARTICIPANTS_READ = "participants:read";

  /** A machine that writes people and enrollments. */
  public static final String PARTICIPANTS_WRITE = "participants:write";

  /** A machine that reads engagements. */
  public static final String ENGAGEMENTS_READ = "engagements:read";

  /** A machine that follows changes. */
  public static final String CHANGES_READ = "changes:read";

  private Roles() {}
}
