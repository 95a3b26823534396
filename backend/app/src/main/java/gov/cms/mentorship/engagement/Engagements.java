package gov.cms.mentorship.engagement;

import gov.cms.mentorship.profile.Profiles;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Engagements as the features above use them: to open one, and to work on one together. */
@ApplicationScoped
public class Engagements {

  private final EngagementRepository repository;
  private final EngagementAccess access;
  private final EngagementReader reader;
  private final Profiles profiles;
  private final Programs programs;
  private final Events events;
  private final Clock clock;

  Engagements(
      EngagementRepository repository,
      EngagementAccess access,
      EngagementReader reader,
      Profiles profiles,
      Programs programs,
      Events events,
      Clock clock) {
    this.repository = repository;
    this.access = access;
    this.reader = reader;
    this.profiles = profiles;
    this.programs = programs;
    this.events = events;
    this.clock = clock;
  }

  /** The engagement, whoever asks. */
  public EngagementRef facts(UUID id) {
    return repository
        .findByIdOptional(id)
        .orElseThrow(() -> Problem.notFound("mentorship"))
        .facts();
  }

  /** The engagement, if the actor may see it; a {@code not-found} problem otherwise. */
  public EngagementRef see(UUID id) {
    return access.see(id).entity().facts();
  }

  /** The engagement with all there is to it, as the actor sees it. */
  @Transactional
  public Versioned<Engagement> view(UUID id) {
    return reader.view(access.see(id));
  }

  /**
   * The engagement, locked until the end of the transaction, for an actor who can do this with it
   * now: what the two add to it cannot meet its end. The usual problems otherwise.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public EngagementRef hold(UUID id, EngagementAction action) {
    return required(access.change(id, action), action);
  }

  /** As {@link #hold(UUID, EngagementAction)} for the version that the actor has read. */
  @Transactional(Transactional.TxType.MANDATORY)
  public EngagementRef hold(UUID id, EngagementAction action, Precondition precondition) {
    return required(access.change(id, action, precondition), action);
  }

  /**
   * As {@link #hold(UUID, EngagementAction)} for a change of a part of it, whose version counts
   * before the state of the whole does.
   *
   * @param part finds the part in the version that the actor has read
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <P> P hold(UUID id, EngagementAction action, Supplier<P> part) {
    var seen = access.change(id, action);
    P found = part.get();
    required(seen, action);
    return found;
  }

  /** The actor has put a new version of the agreement on the table. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void proposed(UUID id) {
    var seen = access.see(id);
    seen.entity().propose(seen.relation(), clock.instant());
    repository.flush();
  }

  /**
   * The actor has signed the latest version of the agreement; the first one that both have signed
   * makes the engagement active.
   *
   * @param agreedEnd the day on which it ends, once both have signed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void signed(UUID id, Optional<LocalDate> agreedEnd) {
    var seen = access.see(id);
    EngagementEntity engagement = seen.entity();
    boolean active = engagement.activeSince().isPresent();
    engagement.sign(seen.relation(), agreedEnd, clock.instant());
    repository.flush();
    if (!active && engagement.activeSince().isPresent()) {
      events.tell(
          engagement.program(),
          EngagementEvents.subject(engagement.id()),
          engagement.people(),
          new EngagementEvents.Activated(engagement.menteeId(), engagement.mentorId()));
    }
  }

  /** Whether these two have an open engagement in these roles. */
  public boolean hasOpen(UUID mentee, UUID mentor) {
    return repository.hasOpen(mentee, mentor);
  }

  /**
   * Opens an engagement and takes one of the mentor's places. A {@code capacity-full} problem if
   * there is none left, a {@code duplicate} if these two have an open one.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID open(NewEngagement wanted) {
    profiles.takePlace(wanted.mentorProfileId());
    if (hasOpen(wanted.menteeId(), wanted.mentorId())) {
      throw Problem.of(CommonProblem.DUPLICATE, "You two are already in a mentorship.");
    }
    Instant now = clock.instant();
    EngagementEntity engagement =
        new EngagementEntity(wanted, now, agreementDueAt(programs.require(wanted.program()), now));
    repository.persistAndFlush(engagement);
    events.tell(
        engagement.program(),
        EngagementEvents.subject(engagement.id()),
        engagement.people(),
        new EngagementEvents.Opened(engagement.menteeId(), engagement.mentorId()));
    return engagement.id();
  }

  /** Whole days later, at the same time of day where the program is. */
  private static Optional<Instant> agreementDueAt(Program program, Instant openedAt) {
    return program
        .policy()
        .engagements()
        .agreementDueDays()
        .map(days -> openedAt.atZone(program.timeZone()).plusDays(days).toInstant());
  }

  private static EngagementRef required(
      Seen<EngagementEntity, EngagementRelation> seen, EngagementAction action) {
    seen.entity().require(action, seen.relation());
    return seen.entity().facts();
  }
}
