package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.persistence.Ids;
import java.sql.Timestamp;
import java.util.UUID;

/** Notifications that simply are there. */
public final class Notified {

  private Notified() {}

  /** Something of a kind in somebody's inbox, not read yet; its id. */
  public static UUID of(UUID person, String kind, String program) {
    UUID id = Ids.next();
    Database.update(
        """
        insert into notification (id, person_id, program, kind, title, page, event_id, told_at,
                                  in_inbox, digest_due)
        values (?, ?, ?, ?, 'Something happened', '/home', ?, ?, true, false)\
        """,
        id,
        person,
        program,
        kind,
        UUID.randomUUID(),
        Timestamp.from(TestClock.now()));
    return id;
  }
}
