package gov.cms.mentorship.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal as the two see it. */
@Schema(name = "Goal")
record GoalDetails(
    UUID id,
    String title,
    String specific,
    String measurable,
    String achievable,
    String relevant,
    LocalDate dueOn,
    GoalStatus status,
    int progress,
    Instant createdAt) {}
