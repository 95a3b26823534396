package gov.cms.mentorship.matchrequest;

/**
 * What somebody is to a match request. Whoever is several things is the first of them: a
 * coordinator does not take back a proposal that they are asked about themselves.
 */
enum MatchRequestRelation {
  /** Waits to be answered by this person: the mentor, or both for a proposal. */
  ASKED,
  /** Has said yes to a proposal and waits for the other one. */
  ANSWERED,
  /** Has made it: the mentee, or the support team for a proposal. */
  SENDER,
  /** The support team, who read what mentees ask. */
  COORDINATOR,
  /** The program itself. */
  JOB
}
