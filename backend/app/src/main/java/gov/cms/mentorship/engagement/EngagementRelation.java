package gov.cms.mentorship.engagement;

/**
 * What somebody is to an engagement. Whoever is several things is the first of them: a coordinator
 * reads their own engagement as the participant they are.
 */
public enum EngagementRelation {
  /** Is mentored. */
  MENTEE,
  /** Mentors. */
  MENTOR,
  /** The support team: reads. */
  COORDINATOR,
  /** A machine that reads all engagements, without contact data. */
  MACHINE;

  /** Whether it is one of the two people. */
  public boolean isOneOfTheTwo() {
    return this == MENTEE || this == MENTOR;
  }
}
