package gov.cms.mentorship.matchrequest;

/**
 * How long there is to answer.
 *
 * @param businessDays left
 * @param pastDue whether an answer is still missing although it was due
 */
record DueIn(int businessDays, boolean pastDue) {}
