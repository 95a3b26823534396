package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.persistence.Ids;
import java.sql.Timestamp;
import java.util.UUID;

/** Mails that were given up, and simply are there. */
public final class GivenUp {

  private GivenUp() {}

  /**
   * One to the support team of a program, about an enrollment that is not there any more; its id.
   */
  public static UUID mail(String program) {
    UUID id = Ids.next();
    UUID event = Ids.next();
    Timestamp now = Timestamp.from(TestClock.now());
    Database.update(
        """
        insert into domain_event (id, type, version, program, subject_type, subject_id, people,
                                  occurred_at, actor, payload)
        values (?, 'approval.unanswered', 1, ?, 'enrollment', ?, '{}', ?, 'job:test', '{}')\
        """,
        event,
        program,
        UUID.randomUUID(),
        now);
    Database.update(
        """
        insert into event_delivery_failure (id, listener, event_id, target, attempts, error,
                                            given_up_at, program)
        values (?, 'mail', ?, ?, 60, 'ConnectException', ?, ?)\
        """,
        id,
        event,
        "support-team-of-" + program,
        now,
        program);
    return id;
  }
}
