package gov.cms.mentorship.survey;

import gov.cms.mentorship.profile.ParticipantRole;
import java.util.List;

/** Whom a survey asks. */
public enum SurveyAudience {
  MENTOR,
  MENTEE,
  BOTH;

  /** The audiences that a person in this role belongs to. */
  static List<SurveyAudience> of(ParticipantRole role) {
    return switch (role) {
      case MENTOR -> List.of(MENTOR, BOTH);
      case MENTEE -> List.of(MENTEE, BOTH);
    };
  }
}
