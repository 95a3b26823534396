package gov.cms.mentorship.profile;

/** What a person is in a program. One person may be both, each with a profile of its own. */
public enum ParticipantRole {
  /** Shares experience. */
  MENTOR,
  /** Seeks it. */
  MENTEE
}
