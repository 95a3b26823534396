package gov.cms.mentorship.shared.actor;

import java.util.UUID;

/** Knows the people behind sign-ins and actors; the feature that keeps people provides it. */
public interface KnownPeople {

  /**
   * The person's id. Somebody new becomes known by the first call; somebody whose name or address
   * changed at the identity provider is brought up to date.
   */
  UUID idOf(SignedIn person);

  /** The name of a person for others to read. */
  String nameOf(UUID person);
}
