package gov.cms.mentorship.matching;

/** What stands in the way of a mentee and a mentor now. */
public enum PairObstacle {
  /** The two may not be matched; nobody is told why. */
  NOT_ALLOWED,
  /** The two are in a mentorship. */
  IN_MENTORSHIP,
  /** A request between the two waits for an answer. */
  ASKED,
  /** The two have tried it before: a mentorship that is over, a no, or no answer. */
  TRIED,
  /** The mentor is not in the directory. */
  NOT_LISTED,
  /** The mentor takes no new requests. */
  NOT_OPEN,
  /** The mentor has as many mentees as they can take. */
  NO_PLACE,
  /** The mentor is away. */
  AWAY
}
