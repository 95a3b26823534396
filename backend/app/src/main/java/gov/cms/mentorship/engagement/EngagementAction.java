package gov.cms.mentorship.engagement;

/** What the two people of an engagement can do with it. */
public enum EngagementAction {
  PROPOSE_AGREEMENT,
  SIGN,
  PAUSE,
  RESUME,
  COMPLETE,
  END,
  NOT_A_FIT,
  ADD_GOAL,
  SCHEDULE_MEETING
}
