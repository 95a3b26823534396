package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.audit.ReadTrail;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.persistence.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Engagements as the actor sees them, with what the features above tell about them. */
@ApplicationScoped
class EngagementReader {

  private final EngagementRepository repository;
  private final EngagementAccess access;
  private final EngagementPart<Agreement> agreements;
  private final EngagementPart<GoalCounts> goals;
  private final EngagementPart<MeetingSummary> meetings;
  private final People people;
  private final Programs programs;
  private final Actors actors;
  private final ReadTrail trail;
  private final Clock clock;

  EngagementReader(
      EngagementRepository repository,
      EngagementAccess access,
      EngagementPart<Agreement> agreements,
      EngagementPart<GoalCounts> goals,
      EngagementPart<MeetingSummary> meetings,
      People people,
      Programs programs,
      Actors actors,
      ReadTrail trail,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.agreements = agreements;
    this.goals = goals;
    this.meetings = meetings;
    this.people = people;
    this.programs = programs;
    this.actors = actors;
    this.trail = trail;
    this.clock = clock;
  }

  @Reading
  Page<EngagementSummary> list(EngagementFilter filter, PageParameters page) {
    filter.program.ifPresent(programs::named);
    Optional<UUID> only =
        filter.mineOnly() || !EngagementAccess.seesAll(actors.current())
            ? Optional.of(actors.person())
            : Optional.empty();
    Page<EngagementSummary> found = repository.list(filter, only, clock.instant(), page);
    return new Page<>(withParts(found.items()), found.nextCursor(), found.total());
  }

  /** Not read-only, because a look at contact data is put on record. */
  @Transactional
  Versioned<Engagement> get(UUID id) {
    return view(access.see(id));
  }

  Versioned<Engagement> view(Seen<EngagementEntity, EngagementRelation> seen) {
    EngagementEntity engagement = seen.entity();
    EngagementRelation relation = seen.relation();
    UUID id = engagement.id();
    List<UUID> one = List.of(id);
    Optional<Agreement> agreement = Optional.ofNullable(agreements.of(one).get(id));
    Engagement view =
        new Engagement(
            id,
            engagement.program(),
            engagement.state(),
            people.ref(engagement.menteeId()),
            people.ref(engagement.mentorId()),
            contacts(engagement, relation),
            engagement.menteeProfileId(),
            engagement.mentorProfileId(),
            engagement.matchRequestId(),
            engagement.proposedDuration(),
            engagement.proposedCadence(),
            agreement,
            engagement.openedAt(),
            engagement.updatedAt(),
            engagement.agreementDueAt(),
            engagement.activeSince(),
            engagement.endsOn(),
            engagement.endedAt(),
            engagement.endReason().filter(reason -> relation == EngagementRelation.COORDINATOR),
            goals.of(one).getOrDefault(id, GoalCounts.NONE),
            meetings.of(one).getOrDefault(id, MeetingSummary.NONE),
            actions(engagement, relation, agreement));
    return new Versioned<>(view, engagement.version());
  }

  private List<EngagementSummary> withParts(List<EngagementSummary> engagements) {
    List<UUID> ids = engagements.stream().map(EngagementSummary::id).toList();
    Map<UUID, GoalCounts> knownGoals = goals.of(ids);
    Map<UUID, MeetingSummary> knownMeetings = meetings.of(ids);
    return engagements.stream()
        .map(one ->
            one.with(
                knownGoals.getOrDefault(one.id(), GoalCounts.NONE),
                knownMeetings.getOrDefault(one.id(), MeetingSummary.NONE)))
        .toList();
  }

  private Optional<Contacts> contacts(EngagementEntity engagement, EngagementRelation relation) {
    boolean visible =
        relation == EngagementRelation.COORDINATOR
            || (relation.isOneOfTheTwo() && engagement.state().isOpen());
    if (!visible) {
      return Optional.empty();
    }
    Actor actor = actors.current();
    List<UUID> others =
        Stream.of(engagement.menteeId(), engagement.mentorId())
            .filter(person -> !actor.is(person))
            .toList();
    trail.contactsRead("engagement", engagement.id(), others);
    return Optional.of(
        new Contacts(people.contact(engagement.menteeId()), people.contact(engagement.mentorId())));
  }

  /** Only who has not signed the latest version yet can sign it. */
  private List<EngagementAction> actions(
      EngagementEntity engagement, EngagementRelation relation, Optional<Agreement> agreement) {
    boolean canSign =
        agreement
            .filter(latest -> !actors.current().personId().map(latest::isSignedBy).orElse(true))
            .isPresent();
    return EngagementLifecycle.TABLE.possible(engagement.state(), relation).stream()
        .filter(action -> action != EngagementAction.SIGN || canSign)
        .toList();
  }
}
