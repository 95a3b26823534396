package gov.cms.mentorship.matchrequest;

/** What can be done with a match request. */
enum MatchRequestAction {
  ACCEPT,
  DECLINE,
  CANCEL,
  /** By the program itself, once nobody has answered for long. */
  EXPIRE
}
