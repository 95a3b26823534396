package gov.cms.mentorship.engagement;

/**
 * The goals of an engagement in short.
 *
 * @param total all but the dropped ones
 * @param achieved those that were reached
 */
public record GoalCounts(int total, int achieved) {

  /** No goal yet. */
  public static final GoalCounts NONE = new GoalCounts(0, 0);
}
