package gov.cms.mentorship.testing;

import java.time.ZoneOffset;
import java.util.UUID;

/** Makes that two people may not be matched. */
public final class KeepApart {

  private KeepApart() {}

  /** One has blocked the other; again changes nothing. */
  public static void block(UUID blocker, UUID blocked) {
    Database.update(
        """
        insert into person_block (blocker_id, blocked_id, created_at) values (?, ?, ?)
        on conflict do nothing\
        """,
        blocker,
        blocked,
        TestClock.now().atOffset(ZoneOffset.UTC));
  }

  /** A person names the other's address as that of their manager, in capital letters. */
  public static void manages(UUID manager, UUID person) {
    Database.update(
        "update person set manager_email = (select upper(email) from person where id = ?) where id = ?",
        manager,
        person);
  }
}
