package gov.cms.mentorship.profile;

/** For whom a profile looks different. */
enum ProfileAudience {
  /** Whoever finds it, or is asked to decide by it. */
  PARTICIPANTS,
  /** The other person of an open engagement, who reads the résumé too. */
  COUNTERPART
}
