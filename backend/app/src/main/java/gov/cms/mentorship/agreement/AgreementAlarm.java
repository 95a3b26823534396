package gov.cms.mentorship.agreement;

import gov.cms.mentorship.engagement.EngagementEvents;
import gov.cms.mentorship.engagement.EngagementRef;
import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.timer.Alarm;
import gov.cms.mentorship.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Tells both once that the agreement they begin with is not signed by the day it was due. */
@ApplicationScoped
class AgreementAlarm implements Alarm {

  private final AgreementRepository repository;
  private final Engagements engagements;
  private final Programs programs;
  private final Timers timers;
  private final Events events;

  AgreementAlarm(
      AgreementRepository repository,
      Engagements engagements,
      Programs programs,
      Timers timers,
      Events events) {
    this.repository = repository;
    this.engagements = engagements;
    this.programs = programs;
    this.timers = timers;
    this.events = events;
  }

  void on(@Observes DomainEvent event) {
    UUID engagement = event.subject().id();
    switch (event.payload()) {
      case EngagementEvents.Opened opened -> start(engagements.facts(engagement));
      case EngagementEvents.Activated activated -> timers.stop(kind(), engagement);
      case EngagementEvents.Ended ended -> timers.stop(kind(), engagement);
      default -> {}
    }
  }

  @Override
  public String kind() {
    return "agreement-unsigned";
  }

  @Override
  public void ring(UUID id, int step) {
    EngagementRef engagement = engagements.facts(id);
    if (engagement.state() != EngagementState.DISCOVERY) {
      return;
    }
    List<UUID> signedBy =
        repository
            .latest(id)
            .map(agreement -> List.copyOf(agreement.signatures().keySet()))
            .orElse(List.of());
    engagement
        .agreementDueAt()
        .ifPresent(dueAt ->
            events.tell(
                engagement.program(),
                EngagementEvents.subject(id),
                List.of(engagement.menteeId(), engagement.mentorId()),
                new AgreementEvents.Unsigned(id, signedBy, dueAt)));
  }

  private void start(EngagementRef engagement) {
    engagement
        .agreementDueAt()
        .ifPresent(dueAt ->
            timers.startAt(kind(), engagement.id(), programs.require(engagement.program()), dueAt));
  }
}
