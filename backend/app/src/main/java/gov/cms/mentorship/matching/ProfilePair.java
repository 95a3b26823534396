package gov.cms.mentorship.matching;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A mentee and a mentor, by the ids of their profiles. */
record ProfilePair(
    @NotNull(message = "Choose a mentee.") UUID menteeProfileId,
    @NotNull(message = "Choose a mentor.") UUID mentorProfileId) {}
