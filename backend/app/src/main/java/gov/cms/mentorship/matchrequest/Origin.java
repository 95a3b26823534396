package gov.cms.mentorship.matchrequest;

/** Where a match request comes from. */
enum Origin {
  /** The mentee asks the mentor. */
  MENTEE,
  /** The support team proposes the two to each other; both must say yes. */
  COORDINATOR
}
