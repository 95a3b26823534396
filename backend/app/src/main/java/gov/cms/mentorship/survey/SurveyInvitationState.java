package gov.cms.mentorship.survey;

import java.util.List;

/** Where an invitation to a survey stands. */
public enum SurveyInvitationState {
  /** It can be answered. */
  OPEN,
  /** It was answered. */
  ANSWERED,
  /** The time for answering is over. */
  EXPIRED;

  /** What can be done from here. */
  List<String> possible() {
    return this == OPEN ? List.of("ANSWER") : List.of();
  }
}
