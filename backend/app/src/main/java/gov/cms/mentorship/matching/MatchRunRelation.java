package gov.cms.mentorship.matching;

/** What somebody is to a match run. */
enum MatchRunRelation {
  /** The support team. */
  COORDINATOR,
  /** The program itself, which computes it. */
  PROGRAM
}
