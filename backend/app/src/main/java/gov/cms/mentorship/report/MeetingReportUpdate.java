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
    @NotNull(message = "Say what day you met.") LocalDate heldOn,
    @NotNull(message = "Say how long you met.") Duration duration,
    @NotNull(message = "Choose one.") MeetingMode mode,
    @NotNull(message = "Send a list. It may be empty.")
        @Size(max = 20, message = "Choose no more than 20 topics.")
        List<
                @NotNull(message = "Name a topic.")
                @Size(max = 40, message = "Use a code from the taxonomy.") String>
            topics,
    @NotNull(message = "Choose one.") MeetingProgress progress,
    Optional<
            @Min(value = 1, message = "Choose a number from 1 to 5.")
            @Max(value = 5, message = "Choose a number from 1 to 5.") Integer>
        rating,
    boolean helpWanted) {}
