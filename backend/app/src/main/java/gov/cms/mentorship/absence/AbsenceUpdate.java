package gov.cms.mentorship.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When somebody is away.
 *
 * @param startsOn the first day away
 * @param endsOn the last day away
 */
@Schema
record AbsenceUpdate(
    @NotNull(message = "Choose the first day.") LocalDate startsOn,
    @NotNull(message = "Choose the last day.") LocalDate endsOn) {}
