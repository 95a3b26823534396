package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import java.util.UUID;

/** What enrollments tell. The subject is the enrollment, its one person the one who is enrolled. */
public sealed interface EnrollmentEvents extends Payload {

  /** A draft was sent off. */
  @EventType("enrollment.submitted")
  record Submitted(ParticipantRole role) implements EnrollmentEvents {}

  /**
   * A gate said yes.
   *
   * @param next what comes after it
   */
  @EventType("enrollment.approved")
  record Approved(ParticipantRole role, EnrollmentState gate, EnrollmentState next)
      implements EnrollmentEvents {}

  /** A gate said no. */
  @EventType("enrollment.declined")
  record Declined(ParticipantRole role, EnrollmentState gate) implements EnrollmentEvents {}

  /** What was declined is a draft again. */
  @EventType("enrollment.reopened")
  record Reopened(ParticipantRole role) implements EnrollmentEvents {}

  /** The orientation took place. */
  @EventType("enrollment.orientation-completed")
  record OrientationCompleted(ParticipantRole role) implements EnrollmentEvents {}

  /** Somebody takes part from now on. */
  @EventType("enrollment.activated")
  record Activated(ParticipantRole role) implements EnrollmentEvents {}

  /** Somebody takes a break. */
  @EventType("enrollment.paused")
  record Paused(ParticipantRole role) implements EnrollmentEvents {}

  /** A break is over. */
  @EventType("enrollment.resumed")
  record Resumed(ParticipantRole role) implements EnrollmentEvents {}

  /**
   * Somebody leaves. Told before their profile is locked, so that others can still take their locks
   * in order.
   *
   * @param profileId the profile that is about to be retired
   */
  @EventType("enrollment.withdrawn")
  record Withdrawn(ParticipantRole role, UUID profileId) implements EnrollmentEvents {}
}
