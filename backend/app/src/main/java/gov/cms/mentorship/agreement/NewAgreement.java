package gov.cms.mentorship.agreement;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.time.WholeMonths;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A plan that one of the two proposes to the other. */
record NewAgreement(
    @NotNull(message = "Choose the day you start.") LocalDate startsOn,
    @NotNull(message = "Choose how long.") @WholeMonths Period duration,
    @NotNull(message = "Choose how often you meet.") Cadence cadence,
    @NotEmpty(message = "Choose at least one way to meet.")
        @Size(max = 4, message = "Choose each way only once.")
        List<@NotNull(message = "Choose a way to meet.") MeetingMode> channels,
    Optional<@Size(min = 1, max = 4000, message = "Use 1 to 4,000 characters.") String>
        expectations) {}
