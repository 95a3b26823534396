package gov.cms.mentorship.matching;

/** Where a match run stands. */
public enum MatchRunState {
  /** It waits for its turn. */
  QUEUED,
  /** It is being computed. */
  RUNNING,
  /** It can be looked at, changed and published. */
  READY,
  /** Its pairs have been proposed. */
  PUBLISHED,
  /** Nothing comes of it. */
  DISCARDED,
  /** It could not be computed. */
  FAILED
}
