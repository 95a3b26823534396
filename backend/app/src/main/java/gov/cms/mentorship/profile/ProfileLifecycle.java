package gov.cms.mentorship.profile;

import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** A profile is written by its person as long as the enrollment that it belongs to lives. */
final class ProfileLifecycle {

  /** Whether the profile is in use. */
  enum State {
    IN_USE,
    RETIRED
  }

  /** What is done with a profile. */
  enum Action {
    UPDATE
  }

  /** What somebody is to a profile. */
  enum Relation {
    /** The person whose profile it is. */
    OWNER,
    /** The support team, and the other person of an open engagement: they read the résumé too. */
    TRUSTED_READER,
    /** Everybody else who reads the profile. */
    READER
  }

  static final Lifecycle<State, Action, Relation> TABLE =
      Lifecycle.of(State.class, Action.class, Relation.class)
          .row(State.IN_USE, Action.UPDATE, by(Relation.OWNER), to(State.IN_USE))
          .build();

  private ProfileLifecycle() {}
}
