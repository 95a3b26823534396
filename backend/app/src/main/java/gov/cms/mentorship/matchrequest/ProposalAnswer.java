package gov.cms.mentorship.matchrequest;

/** What one of the two says. */
enum ProposalAnswer {
  YES,
  NO
}
