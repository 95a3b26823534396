package gov.cms.mentorship.enrollment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How many enrollments stand where, in the order of the lifecycle. */
record EnrollmentStages(List<EnrollmentStage> items) {

  /**
   * One state.
   *
   * @param count how many stand there
   * @param oldestSince since when the oldest of them does
   */
  record EnrollmentStage(EnrollmentState state, long count, Optional<Instant> oldestSince) {}
}
