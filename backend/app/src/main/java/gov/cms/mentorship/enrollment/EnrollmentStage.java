package gov.cms.mentorship.enrollment;

import java.time.Instant;
import java.util.Optional;

/**
 * How many enrollments stand in one state.
 *
 * @param count how many stand there
 * @param oldestSince since when the oldest of them does
 */
record EnrollmentStage(EnrollmentState state, long count, Optional<Instant> oldestSince) {}
