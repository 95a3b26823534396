package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.shared.access.Seen;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enrollments as other features use them. */
@ApplicationScoped
public class Enrollments {

  /** The purpose of the link that a manager gets; whoever holds it is the manager. */
  public static final String MANAGER_LINK = "manager-approval";

  private final EnrollmentRepository repository;
  private final EnrollmentAccess access;
  private final EnrollmentService service;

  Enrollments(EnrollmentRepository repository, EnrollmentAccess access, EnrollmentService service) {
    this.repository = repository;
    this.access = access;
    this.service = service;
  }

  /** What there is to know of one. Whoever asks answers for who may see it. */
  @Reading
  public EnrollmentRef ref(UUID id) {
    return EnrollmentRef.of(
        repository.findByIdOptional(id).orElseThrow(() -> Problem.notFound("enrollment")));
  }

  /** Those of a person, in all programs, that wait for the manager. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<EnrollmentRef> inManagerReview(UUID person) {
    return repository.inManagerReview(person).stream().map(EnrollmentRef::of).toList();
  }

  /**
   * Whether the person of this profile takes part with it now, and not with another one after
   * leaving and coming back. Nothing changes about it until the end of the transaction: who wants
   * to leave waits. Comes before the lock of a match request.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean holdActive(UUID profileId) {
    return repository.holdActive(profileId);
  }

  /** Whether a person takes part in a program, or is on the way to it. */
  public boolean isIn(UUID person, String program) {
    return !repository.live(person, program).isEmpty();
  }

  /** One as its person and the support team see it; a problem for all others. */
  @Reading
  public EnrollmentRef see(UUID id) {
    Seen<EnrollmentEntity, EnrollmentRelation> seen = access.see(id);
    if (!seen.relation().readsDecision()) {
      throw Problem.of(
          CommonProblem.FORBIDDEN, "Only the person and the support team can see this.");
    }
    return EnrollmentRef.of(seen.entity());
  }

  /**
   * All of a person in a program. Nothing changes about them until the end of the transaction.
   * Comes before the lock of an event.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<EnrollmentRef> hold(UUID person, String program) {
    return repository.lockedOf(person, program).stream().map(EnrollmentRef::of).toList();
  }

  /**
   * One, with all others of its person in the program held as well, for an actor who may do this
   * with it now.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public EnrollmentRef hold(UUID id, EnrollmentAction action) {
    repository.lockedWith(id);
    return held(access.change(id, action), action);
  }

  /** As {@link #hold(UUID, EnrollmentAction)}, if it is still what the actor has read. */
  @Transactional(Transactional.TxType.MANDATORY)
  public EnrollmentRef hold(UUID id, EnrollmentAction action, Precondition precondition) {
    repository.lockedWith(id);
    return held(access.change(id, action, precondition), action);
  }

  /** Somebody was at the orientation, says the acting coordinator; the enrollment is held. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void completeOrientation(UUID id) {
    service.completeOrientation(id);
  }

  private static EnrollmentRef held(
      Seen<EnrollmentEntity, EnrollmentRelation> seen, EnrollmentAction action) {
    seen.entity().require(action, seen.relation());
    return EnrollmentRef.of(seen.entity());
  }

  /** Says yes as the acting manager. */
  @Transactional
  public EnrollmentRef approve(UUID id, Precondition precondition, Optional<String> note) {
    service.approve(id, precondition, note);
    return ref(id);
  }

  /** Says no as the acting manager. */
  @Transactional
  public EnrollmentRef decline(UUID id, Precondition precondition, Optional<String> note) {
    service.decline(id, precondition, note);
    return ref(id);
  }
}
