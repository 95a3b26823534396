package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementCompleted;
import gov.cms.mentorship.engagement.EngagementEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When two people stop working together, nothing stays planned. */
@ApplicationScoped
class EngagementEnd {

  private final MeetingService meetings;

  EngagementEnd(MeetingService meetings) {
    this.meetings = meetings;
  }

  void onCompleted(@Observes EngagementCompleted completed) {
    meetings.cancelComing(completed.id());
  }

  void onEnded(@Observes EngagementEnded ended) {
    meetings.cancelComing(ended.id());
  }
}
