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
    @NotNull(message = "Send a text, empty if you have none yet.")
        @Size(max = 120, message = "Use up to 120 characters.")
        String headline,
    @NotNull(message = "Send a text, empty if you have none yet.")
        @Size(max = 2000, message = "Use up to 2,000 characters.")
        String summary,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Choose up to 50.")
        List<@NotNull @Size(max = 40, message = "Use a code from the taxonomy.") String> focusAreas,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Choose up to 50.")
        List<@NotNull @Size(max = 40, message = "Use a code from the taxonomy.") String> topics,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Choose up to 50.")
        List<@NotNull @Size(max = 40, message = "Use a code from the taxonomy.") String>
            controlFamilies,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Choose up to 50.")
        List<@NotNull @Size(max = 40, message = "Use a code from the taxonomy.") String> workRoles,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Choose up to 50.")
        List<@NotNull @Size(max = 40, message = "Use a code from the taxonomy.") String>
            competencyAreas,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Choose up to 50.")
        List<@NotNull @Size(max = 40, message = "Use a code from the taxonomy.") String>
            certifications,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Choose up to 50.")
        List<@NotNull @Size(max = 40, message = "Use a code from the taxonomy.") String>
            wantedQualities,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 50, message = "Rate up to 50.")
        List<@NotNull @Valid SkillAssessment> assessment,
    Optional<
            @Min(value = 0, message = "Enter a number from 0 to 70.")
            @Max(value = 70, message = "Enter a number from 0 to 70.") Integer>
        yearsOfExperience,
    @NotNull(message = "Send a list, empty if there is nothing.")
        @Size(max = 4, message = "Choose up to 4.")
        List<@NotNull MeetingMode> meetingModes,
    Optional<Cadence> cadence,
    Optional<@Min(value = 1, message = "Enter 1 or more.") Integer> capacity,
    boolean openToRequests,
    Optional<@Valid ProfileGoals> goals,
    Optional<@Size(max = 500, message = "Use up to 500 characters.") String> nonAvailability) {

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
