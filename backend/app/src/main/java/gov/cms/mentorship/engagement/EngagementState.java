package gov.cms.mentorship.engagement;

/** Where an engagement is in its life. */
public enum EngagementState {
  /** The two get to know each other and agree on a plan. */
  DISCOVERY,
  /** Both have signed the agreement. */
  ACTIVE,
  /** They take a break. */
  PAUSED,
  /** It reached its end. */
  COMPLETED,
  /** It ended before, which is nobody's fault. */
  ENDED_EARLY,
  /** The two found out in time that they do not fit. */
  NOT_A_FIT;

  /** Whether it takes one of the mentor's places and can still be worked on. */
  public boolean isOpen() {
    return this == DISCOVERY || this == ACTIVE || this == PAUSED;
  }
}
