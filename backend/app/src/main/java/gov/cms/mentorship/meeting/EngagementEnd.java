package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.shared.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When two people stop working together, nothing stays planned. */
@ApplicationScoped
class EngagementEnd {

  private final MeetingService meetings;

  EngagementEnd(MeetingService meetings) {
    this.meetings = meetings;
  }

  void on(@Observes DomainEvent event) {
    if (event.payload() instanceof EngagementEvents.Completed
        || event.payload() instanceof EngagementEvents.Ended) {
      meetings.cancelComing(event.subject().id());
    }
  }
}
