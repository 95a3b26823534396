package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import java.util.UUID;

/** What people tell. The subject is the person. */
public sealed interface PersonEvents extends Payload {

  /** What others see of a person has changed. */
  @EventType("person.changed")
  record Changed() implements PersonEvents {}

  /** A person has named another manager, or another address of theirs. */
  @EventType("person.manager-changed")
  record ManagerChanged() implements PersonEvents {}

  /**
   * A person never wants to be matched with another one.
   *
   * @param blockedId the other one
   */
  @EventType("person.blocked")
  record Blocked(UUID blockedId) implements PersonEvents {}

  /** A person may be matched with another one again. */
  @EventType("person.unblocked")
  record Unblocked(UUID unblockedId) implements PersonEvents {}
}
