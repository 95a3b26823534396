package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.People;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.audit.ReadTrail;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.security.Roles;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what a caller may see of an engagement. */
@ApplicationScoped
class EngagementReader {

  private final AgreementRepository agreements;
  private final GoalRepository goals;
  private final List<MeetingSummaries> meetings;
  private final EngagementAccess access;
  private final People people;
  private final Actors actors;
  private final ReadTrail trail;
  private final Clock clock;

  EngagementReader(
      AgreementRepository agreements,
      GoalRepository goals,
      @All List<MeetingSummaries> meetings,
      EngagementAccess access,
      People people,
      Actors actors,
      ReadTrail trail,
      Clock clock) {
    this.agreements = agreements;
    this.goals = goals;
    this.meetings = meetings;
    this.access = access;
    this.people = people;
    this.actors = actors;
    this.trail = trail;
    this.clock = clock;
  }

  Versioned<Engagement> details(EngagementEntity engagement) {
    Two two = two(engagement);
    Optional<AgreementEntity> agreement = agreements.latest(engagement.id());
    Engagement details =
        new Engagement(
            engagement.id(),
            engagement.program(),
            engagement.state(),
            two.mentee(),
            two.mentor(),
            contacts(engagement),
            engagement.menteeProfileId(),
            engagement.mentorProfileId(),
            engagement.matchRequestId(),
            engagement.proposedDuration(),
            engagement.proposedCadence(),
            agreement.map(latest -> Agreement.of(latest, two)),
            engagement.openedAt(),
            engagement.activeSince(),
            engagement.endsOn(),
            engagement.endedAt(),
            engagement
                .endReason()
                .filter(
                    reason -> !access.isOne(engagement) && actors.current().has(Roles.COORDINATOR)),
            goals.counts(engagement.id()),
            meetings(List.of(engagement.id())).getOrDefault(engagement.id(), MeetingSummary.NONE),
            actions(engagement, agreement));
    return new Versioned<>(details, engagement.version());
  }

  Agreement agreement(EngagementEntity engagement, AgreementEntity agreement) {
    return Agreement.of(agreement, two(engagement));
  }

  List<EngagementSummary> withMeetings(List<EngagementSummary> engagements) {
    Map<UUID, MeetingSummary> known =
        meetings(engagements.stream().map(EngagementSummary::id).toList());
    return engagements.stream()
        .map(one -> one.with(known.getOrDefault(one.id(), MeetingSummary.NONE)))
        .toList();
  }

  private Map<UUID, MeetingSummary> meetings(Collection<UUID> ids) {
    return ids.isEmpty() || meetings.isEmpty()
        ? Map.of()
        : meetings.getFirst().of(ids, clock.instant());
  }

  private Two two(EngagementEntity engagement) {
    return new Two(people.ref(engagement.menteeId()), people.ref(engagement.mentorId()));
  }

  private Optional<Contacts> contacts(EngagementEntity engagement) {
    boolean visible =
        actors.current().has(Roles.COORDINATOR)
            || (engagement.state().isOpen() && access.isOne(engagement));
    if (!visible) {
      return Optional.empty();
    }
    List<UUID> others =
        Stream.of(engagement.menteeId(), engagement.mentorId())
            .filter(person -> !actors.current().is(person))
            .toList();
    trail.contactsRead("engagement", engagement.id(), others);
    return Optional.of(
        new Contacts(people.contact(engagement.menteeId()), people.contact(engagement.mentorId())));
  }

  private List<EngagementAction> actions(
      EngagementEntity engagement, Optional<AgreementEntity> agreement) {
    if (!access.isOne(engagement)) {
      return List.of();
    }
    boolean canSign = agreement.filter(latest -> !latest.isSignedBy(actors.person())).isPresent();
    return EngagementAction.possibleIn(engagement.state()).stream()
        .filter(action -> action != EngagementAction.SIGN || canSign)
        .toList();
  }
}
