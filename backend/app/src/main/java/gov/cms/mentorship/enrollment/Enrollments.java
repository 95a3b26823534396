package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.persistence.Reading;
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
  private final EnrollmentService service;

  Enrollments(EnrollmentRepository repository, EnrollmentService service) {
    this.repository = repository;
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
