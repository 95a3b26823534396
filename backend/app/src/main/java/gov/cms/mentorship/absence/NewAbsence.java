package gov.cms.mentorship.absence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Time away from a program.
 *
 * @param program its slug
 * @param startsOn the first day away, today or later
 * @param endsOn the last day away
 */
record NewAbsence(
    @NotBlank(message = "Name the program.")
        @Size(max = 60, message = "Name a program by its slug.")
        String program,
    @NotNull(message = "Choose the first day.") LocalDate startsOn,
    @NotNull(message = "Choose the last day.") LocalDate endsOn) {

  AbsenceUpdate days() {
    return new AbsenceUpdate(startsOn, endsOn);
  }
}
