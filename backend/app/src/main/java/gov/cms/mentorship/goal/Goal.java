package gov.cms.mentorship.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A goal as the two see it. */
record Goal(
    UUID id,
    String title,
    String specific,
    String measurable,
    String achievable,
    String relevant,
    LocalDate dueOn,
    GoalState state,
    int progress,
    Instant createdAt,
    Instant updatedAt) {}
