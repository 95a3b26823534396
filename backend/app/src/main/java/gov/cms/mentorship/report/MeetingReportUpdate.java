package gov.cms.mentorship.report;

import gov.cms.mentorship.profile.MeetingMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the mentor reports of a meeting.
 *
 * @param rating of the meeting, from 1 to 5
 */
@Schema
record MeetingReportUpdate(
    @NotNull(message = "say on which day you met") LocalDate heldOn,
    @NotNull(message = "say how long you met") Duration duration,
    @NotNull(message = "choose one") MeetingMode mode,
    @NotNull(message = "send a list, it may be empty")
        @Size(max = 20, message = "at most 20 topics")
        List<@NotNull(message = "name a topic") @Size(max = 40, message = "a code") String> topics,
    @NotNull(message = "choose one") MeetingProgress progress,
    Optional<@Min(value = 1, message = "from 1") @Max(value = 5, message = "up to 5") Integer>
        rating,
    boolean helpWanted) {}
