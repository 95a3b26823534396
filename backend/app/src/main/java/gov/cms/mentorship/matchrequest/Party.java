package gov.cms.mentorship.matchrequest;

/** What somebody is to a match request. */
enum Party {
  MENTEE,
  MENTOR,
  COORDINATOR
}
