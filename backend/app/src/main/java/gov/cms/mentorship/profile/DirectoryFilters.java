package gov.cms.mentorship.profile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the directory can be searched by. A parameter that is repeated means any of its values. */
public class DirectoryFilters {

  @QueryParam("program")
  @NotBlank(message = "Name a program.")
  String program = "";

  @Parameter(description = "Only mentors are listed.")
  @QueryParam("role")
  @DefaultValue("MENTOR")
  ParticipantRole role = ParticipantRole.MENTOR;

  @Parameter(description = "Words that must all occur, in any order.")
  @QueryParam("q")
  Optional<@Size(max = 200, message = "Use up to 200 characters.") String> q = Optional.empty();

  @QueryParam("topic")
  List<String> topic = List.of();

  @QueryParam("focusArea")
  List<String> focusArea = List.of();

  @QueryParam("workRole")
  List<String> workRole = List.of();

  @QueryParam("controlFamily")
  List<String> controlFamily = List.of();

  @QueryParam("certification")
  List<String> certification = List.of();

  @QueryParam("meetingMode")
  List<MeetingMode> meetingMode = List.of();

  @QueryParam("cadence")
  List<Cadence> cadence = List.of();

  @QueryParam("component")
  List<@Size(max = 120, message = "Use up to 120 characters.") String> component = List.of();

  @Parameter(description = "The fewest years of experience.")
  @QueryParam("minYears")
  Optional<@Min(value = 0, message = "Enter 0 or more.") Integer> minYears = Optional.empty();

  @Parameter(description = "Only mentors who take requests, are not away, and have room.")
  @QueryParam("open")
  @DefaultValue("false")
  boolean open;

  @Parameter(
      description =
          "relevance: up to 100 mentors with room who share the most topics and focus areas with me, most first; then everybody else, who has room first, then names. Or name, or -yearsOfExperience.")
  @QueryParam("sort")
  @DefaultValue("relevance")
  String sort = "relevance";
}
