package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.persistence.Ids;
import java.sql.Timestamp;
import java.util.UUID;

/** Mails to a program that came in, and simply are there. */
public final class MailedIn {

  private MailedIn() {}

  /** One in a state; its id. */
  public static UUID to(String program, String state) {
    UUID id = Ids.next();
    Timestamp now = Timestamp.from(TestClock.now());
    Database.update(
        """
        insert into intake_item (id, version, created_at, updated_at, updated_by, program, message_id,
                                 sender_name, sender_email, subject, text, received_at, state)
        values (?, 0, ?, ?, 'job:test', ?, ?, 'Ina', 'ina@tests.example', 'Mentorship', 'Hello', ?, ?)\
        """,
        id,
        now,
        now,
        program,
        id.toString(),
        now,
        state);
    return id;
  }
}
