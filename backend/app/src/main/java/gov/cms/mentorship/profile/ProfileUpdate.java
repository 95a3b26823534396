package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say in their profile. Empty texts and lists are fine as long as it is a draft. */
@Schema
record ProfileUpdate(
    @NotNull(message = "a text, empty if you have none yet")
        @Size(max = 120, message = "up to 120 characters")
        String headline,
    @NotNull(message = "a text, empty if you have none yet")
        @Size(max = 2000, message = "up to 2,000 characters")
        String summary,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 50, message = "up to 50")
        List<@NotNull @Size(max = 40, message = "a code") String> focusAreas,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 50, message = "up to 50")
        List<@NotNull @Size(max = 40, message = "a code") String> topics,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 50, message = "up to 50")
        List<@NotNull @Size(max = 40, message = "a code") String> controlFamilies,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 50, message = "up to 50")
        List<@NotNull @Size(max = 40, message = "a code") String> workRoles,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 50, message = "up to 50")
        List<@NotNull @Size(max = 40, message = "a code") String> competencyAreas,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 50, message = "up to 50")
        List<@NotNull @Size(max = 40, message = "a code") String> certifications,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 50, message = "up to 50")
        List<@NotNull @Size(max = 40, message = "a code") String> wantedQualities,
    Optional<@Min(value = 0, message = "0 to 70") @Max(value = 70, message = "0 to 70") Integer>
        yearsOfExperience,
    @NotNull(message = "a list, empty if there is nothing") @Size(max = 4, message = "up to 4")
        List<@NotNull MeetingMode> meetingModes,
    Optional<Cadence> cadence,
    Optional<@Min(value = 1, message = "at least 1") Integer> capacity,
    boolean openToRequests,
    Optional<@Valid ProfileGoals> goals,
    Optional<@Size(max = 500, message = "up to 500 characters") String> nonAvailability) {

  /** What is chosen from one vocabulary in one field. */
  record Choice(TermKind kind, String field, List<String> codes) {}

  List<Choice> choices() {
    return List.of(
        new Choice(TermKind.FOCUS_AREA, "focusAreas", focusAreas),
        new Choice(TermKind.TOPIC, "topics", topics),
        new Choice(TermKind.CONTROL_FAMILY, "controlFamilies", controlFamilies),
        new Choice(TermKind.WORK_ROLE, "workRoles", workRoles),
        new Choice(TermKind.COMPETENCY_AREA, "competencyAreas", competencyAreas),
        new Choice(TermKind.CERTIFICATION, "certifications", certifications),
        new Choice(TermKind.QUALITY, "wantedQualities", wantedQualities));
  }
}
