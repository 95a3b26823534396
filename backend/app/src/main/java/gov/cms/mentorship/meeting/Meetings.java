package gov.cms.mentorship.meeting;

import gov.cms.mentorship.engagement.Engagements;
import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Meetings as other features use them: who belongs to one, and that it was reported. */
@ApplicationScoped
public class Meetings {

  private final MeetingRepository repository;
  private final MeetingAccess access;
  private final MeetingService service;
  private final Engagements engagements;

  Meetings(
      MeetingRepository repository,
      MeetingAccess access,
      MeetingService service,
      Engagements engagements) {
    this.repository = repository;
    this.access = access;
    this.service = service;
    this.engagements = engagements;
  }

  /** The meeting, whoever asks. */
  public MeetingRef facts(UUID id) {
    return ref(repository.findByIdOptional(id).orElseThrow(() -> Problem.notFound("meeting")));
  }

  /** What an actor is to a meeting; nothing to strangers. */
  public Optional<MeetingRelation> relation(UUID id, Actor actor) {
    return MeetingRelation.of(facts(id).engagement(), actor);
  }

  /** The meeting as the actor may see it; a {@code not-found} problem for strangers. */
  public Seen<MeetingRef, MeetingRelation> see(UUID id) {
    return seen(access.see(id));
  }

  /**
   * As {@link #see}, and neither the meeting nor what follows from it changes until the end of the
   * transaction. Comes before the lock of its report.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Seen<MeetingRef, MeetingRelation> hold(UUID id) {
    return seen(access.hold(id));
  }

  /**
   * Says that the report of a meeting is being filed, by which it is held.
   *
   * @throws Problem {@code forbidden} or {@code illegal-transition}, if it cannot be filed now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void report(UUID id) {
    service.report(id);
  }

  /** As {@link #report} for the correction of a report that was filed. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void amendReport(UUID id) {
    service.amendReport(id);
  }

  private Seen<MeetingRef, MeetingRelation> seen(Seen<MeetingEntity, MeetingRelation> seen) {
    return new Seen<>(ref(seen.entity()), seen.relation());
  }

  private MeetingRef ref(MeetingEntity meeting) {
    return new MeetingRef(
        meeting.id(),
        engagements.facts(meeting.engagementId()),
        meeting.startsAt(),
        meeting.endsAt(),
        meeting.mode());
  }
}
