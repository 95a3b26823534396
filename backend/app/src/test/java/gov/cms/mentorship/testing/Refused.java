package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.persistence.Ids;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.UUID;

/** Addresses that take no mail, and simply are there. */
public final class Refused {

  private Refused() {}

  /** The address of a person; its id. */
  public static UUID address(UUID person, String email) {
    UUID id = Ids.next();
    Database.update(
        """
        insert into undeliverable_address (id, person_id, of_manager, email, status, since)
        values (?, ?, false, ?, '5.1.1', ?)\
        """,
        id,
        person,
        email.toLowerCase(Locale.ROOT),
        Timestamp.from(TestClock.now()));
    return id;
  }
}
