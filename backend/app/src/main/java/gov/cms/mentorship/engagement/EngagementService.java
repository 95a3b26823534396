package gov.cms.mentorship.engagement;

import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is done with an engagement as a whole. The engagement is locked before the profile. */
@ApplicationScoped
class EngagementService {

  private static final int AT_ONCE = 100;

  private final EngagementRepository repository;
  private final EngagementAccess access;
  private final EngagementReader reader;
  private final Profiles profiles;
  private final Events events;
  private final Clock clock;

  EngagementService(
      EngagementRepository repository,
      EngagementAccess access,
      EngagementReader reader,
      Profiles profiles,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.profiles = profiles;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Versioned<Engagement> pause(UUID id, Precondition precondition) {
    var seen = moved(id, EngagementAction.PAUSE, precondition);
    EngagementEntity engagement = seen.entity();
    tell(engagement, new EngagementEvents.Paused(engagement.menteeId(), engagement.mentorId()));
    return saved(seen);
  }

  @Transactional
  Versioned<Engagement> resume(UUID id, Precondition precondition) {
    var seen = moved(id, EngagementAction.RESUME, precondition);
    EngagementEntity engagement = seen.entity();
    tell(engagement, new EngagementEvents.Resumed(engagement.menteeId(), engagement.mentorId()));
    return saved(seen);
  }

  @Transactional
  Versioned<Engagement> complete(UUID id, Precondition precondition) {
    var seen = moved(id, EngagementAction.COMPLETE, precondition);
    EngagementEntity engagement = seen.entity();
    profiles.giveBackPlace(engagement.mentorProfileId());
    tell(engagement, new EngagementEvents.Completed(engagement.menteeId(), engagement.mentorId()));
    return saved(seen);
  }

  @Transactional
  Versioned<Engagement> end(UUID id, Precondition precondition, EngagementEnd end) {
    var seen = access.change(id, EngagementAction.END, precondition);
    seen.entity().end(seen.relation(), end.reason(), clock.instant());
    return closedBeforeItsEnd(seen);
  }

  @Transactional
  Versioned<Engagement> notAFit(UUID id, Precondition precondition) {
    return closedBeforeItsEnd(moved(id, EngagementAction.NOT_A_FIT, precondition));
  }

  /**
   * Asks the people of some engagements that are past their end what becomes of them, once for each
   * end.
   *
   * @param today in the program's time zone
   * @return whether there may be more
   */
  @Transactional
  boolean askForEnds(String program, LocalDate today) {
    List<Tuple> past = repository.markAsked(program, today, AT_ONCE);
    for (Tuple row : past) {
      UUID mentee = row.get("mentee_id", UUID.class);
      UUID mentor = row.get("mentor_id", UUID.class);
      events.tell(
          program,
          EngagementEvents.subject(row.get("id", UUID.class)),
          List.of(mentee, mentor),
          new EngagementEvents.EndDue(mentee, mentor, row.get("ends_on", LocalDate.class)));
    }
    return past.size() == AT_ONCE;
  }

  private Seen<EngagementEntity, EngagementRelation> moved(
      UUID id, EngagementAction action, Precondition precondition) {
    var seen = access.change(id, action, precondition);
    seen.entity().move(action, seen.relation(), clock.instant());
    return seen;
  }

  private Versioned<Engagement> closedBeforeItsEnd(
      Seen<EngagementEntity, EngagementRelation> seen) {
    EngagementEntity engagement = seen.entity();
    profiles.giveBackPlace(engagement.mentorProfileId());
    tell(
        engagement,
        new EngagementEvents.Ended(
            engagement.menteeId(), engagement.mentorId(), engagement.state()));
    return saved(seen);
  }

  private void tell(EngagementEntity engagement, Payload payload) {
    events.tell(
        engagement.program(),
        EngagementEvents.subject(engagement.id()),
        engagement.people(),
        payload);
  }

  private Versioned<Engagement> saved(Seen<EngagementEntity, EngagementRelation> seen) {
    repository.flush();
    return reader.view(seen);
  }
}
