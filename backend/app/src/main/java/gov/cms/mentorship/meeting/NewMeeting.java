package gov.cms.mentorship.meeting;

import gov.cms.mentorship.profile.MeetingMode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When and how two people want to meet, and what about.
 *
 * @param place where; an empty text is none
 */
record NewMeeting(
    @NotNull(message = "Say when it starts.") Instant startsAt,
    @NotNull(message = "Say how long it lasts.") Duration duration,
    @NotNull(message = "Choose one.") MeetingMode mode,
    Optional<
            @Pattern(
                regexp = "[^<>\\x00-\\x1f\\x7f]*",
                message = "Enter a link or a room on one line, without < and >.")
            @Size(max = 300, message = "Use up to 300 characters.") String>
        place,
    @NotNull(message = "Send a list. It may be empty.")
        @Size(max = 20, message = "Keep the agenda to 20 points.")
        List<
                @NotBlank(message = "Say what this point is about.")
                @Size(max = 300, message = "Use up to 300 characters.") String>
            agenda) {}
