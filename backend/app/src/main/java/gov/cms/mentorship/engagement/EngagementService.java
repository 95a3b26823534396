package gov.cms.mentorship.engagement;

import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people do with an engagement as a whole. */
@ApplicationScoped
class EngagementService {

  private final EngagementRepository repository;
  private final ActorNames names;
  private final EngagementAccess access;
  private final EngagementReader views;
  private final Profiles profiles;
  private final Programs programs;
  private final Actors actors;
  private final Events events;
  private final Clock clock;

  EngagementService(
      ActorNames names,
      EngagementRepository repository,
      EngagementAccess access,
      EngagementReader views,
      Profiles profiles,
      Programs programs,
      Actors actors,
      Events events,
      Clock clock) {
    this.names = names;
    this.repository = repository;
    this.access = access;
    this.views = views;
    this.profiles = profiles;
    this.programs = programs;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  Page<EngagementSummary> list(EngagementFilter filter, PageParameters page) {
    filter.program.ifPresent(programs::named);
    Optional<UUID> only =
        filter.mineOnly() || !access.seesAll() ? Optional.of(actors.person()) : Optional.empty();
    Page<EngagementSummary> found = repository.list(filter, only, page);
    return new Page<>(views.withMeetings(found.items()), found.nextCursor(), found.total());
  }

  /** In a transaction, because a look at contact data is put on record. */
  @Transactional
  Versioned<Engagement> get(UUID id) {
    return views.details(access.toRead(id));
  }

  @Transactional
  Versioned<Engagement> pause(UUID id, Precondition precondition) {
    EngagementEntity engagement = precondition.check(access.toChange(id), names);
    engagement.pause();
    return changed(engagement);
  }

  @Transactional
  Versioned<Engagement> resume(UUID id, Precondition precondition) {
    EngagementEntity engagement = precondition.check(access.toChange(id), names);
    engagement.resume();
    return changed(engagement);
  }

  @Transactional
  Versioned<Engagement> complete(UUID id, Precondition precondition) {
    EngagementEntity engagement = precondition.check(access.toChange(id), names);
    engagement.complete(clock.instant());
    profiles.giveBackPlace(engagement.mentorProfileId());
    tell(engagement, new EngagementEvents.Completed(engagement.menteeId(), engagement.mentorId()));
    return changed(engagement);
  }

  @Transactional
  Versioned<Engagement> end(UUID id, Precondition precondition, EngagementEnd end) {
    EngagementEntity engagement = precondition.check(access.toChange(id), names);
    engagement.end(end.reason(), clock.instant());
    return closedBeforeItsEnd(engagement);
  }

  @Transactional
  Versioned<Engagement> notAFit(UUID id, Precondition precondition) {
    EngagementEntity engagement = precondition.check(access.toChange(id), names);
    engagement.notAFit(clock.instant());
    return closedBeforeItsEnd(engagement);
  }

  private Versioned<Engagement> closedBeforeItsEnd(EngagementEntity engagement) {
    profiles.giveBackPlace(engagement.mentorProfileId());
    tell(engagement, new EngagementEvents.Ended(engagement.menteeId(), engagement.mentorId()));
    return changed(engagement);
  }

  private void tell(EngagementEntity engagement, EngagementEvents happened) {
    events.tell(
        engagement.program(),
        EngagementEvents.subject(engagement.id()),
        Set.of(engagement.menteeId(), engagement.mentorId()),
        happened);
  }

  private Versioned<Engagement> changed(EngagementEntity engagement) {
    repository.flush();
    return views.details(engagement);
  }
}
