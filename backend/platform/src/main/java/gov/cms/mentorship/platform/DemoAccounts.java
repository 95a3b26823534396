package gov.cms.mentorship.platform;

import java.util.List;
import java.util.UUID;

/** The accounts of a local run. */
public final class DemoAccounts {

  /** Looks for a mentor. */
  public static final DemoAccount MENTEE =
      account(1, "mentee", "Maya", "Mentee", List.of(), "has an enrollment, looks for a mentor");

  /** Mentors others. */
  public static final DemoAccount MENTOR =
      account(2, "mentor", "Marcus", "Mentor", List.of(), "mentors others");

  /** Signs in for the first time and has no enrollment. */
  public static final DemoAccount NEWCOMER =
      account(3, "newcomer", "Nora", "Newcomer", List.of(), "signs in for the first time");

  /** Runs the program. */
  public static final DemoAccount COORDINATOR =
      account(4, "coordinator", "Cora", "Coordinator", List.of("coordinator"), "runs the program");

  /** Reads figures. */
  public static final DemoAccount ANALYST =
      account(5, "analyst", "Anna", "Analyst", List.of("analyst"), "reads figures");

  /** Manages a participant. */
  public static final DemoAccount MANAGER =
      account(
          6,
          "manager",
          "Miles",
          "Manager",
          List.of(),
          "is asked to approve three people, and manages the mentee");

  /** Looks after programs and policies. */
  public static final DemoAccount ADMIN =
      account(7, "admin", "Ada", "Admin", List.of("admin"), "looks after programs and policies");

  /** All accounts, in the order in which a person meets them. */
  public static final List<DemoAccount> ALL =
      List.of(MENTEE, MENTOR, NEWCOMER, COORDINATOR, ANALYST, MANAGER, ADMIN);

  private DemoAccounts() {}

  private static DemoAccount account(
      int number,
      String name,
      String givenName,
      String familyName,
      List<String> roles,
      String purpose) {
    UUID subject = UUID.fromString("01970000-0000-7000-8000-00000000000" + number);
    return new DemoAccount(name, subject, givenName, familyName, roles, purpose);
  }
}
