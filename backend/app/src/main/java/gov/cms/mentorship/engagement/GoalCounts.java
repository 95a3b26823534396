package gov.cms.mentorship.engagement;

/**
 * The goals of an engagement in short.
 *
 * @param total all but the dropped ones
 * @param achieved those that were reached
 */
record GoalCounts(int total, int achieved) {}
