package gov.cms.mentorship.matching;

/** What can be done with a match run. */
enum MatchRunAction {
  /** Begin to compute it, or take it up again. */
  BEGIN,
  /** Write down what was computed. */
  FINISH,
  /** Write down that it could not be computed. */
  FAIL,
  /** Compute it again, with other pins and bans. */
  SOLVE,
  /** Propose its pairs to their people. */
  PUBLISH,
  /** Let nothing come of it. */
  DISCARD
}
