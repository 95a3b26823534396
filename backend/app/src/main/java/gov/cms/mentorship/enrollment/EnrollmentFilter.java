package gov.cms.mentorship.enrollment;

import gov.cms.mentorship.profile.ParticipantRole;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What enrollments can be searched by. */
public class EnrollmentFilter {

  @QueryParam("program")
  Optional<String> program = Optional.empty();

  @QueryParam("role")
  Optional<ParticipantRole> role = Optional.empty();

  @Parameter(description = "Repeated: any of these.")
  @QueryParam("state")
  List<EnrollmentState> state = List.of();

  @Parameter(description = "me: only my own.")
  @QueryParam("person")
  Optional<@Pattern(regexp = "me", message = "Send me, or leave it out.") String> person =
      Optional.empty();

  @Parameter(description = "Words or parts of words that all occur in the person's name.")
  @QueryParam("q")
  Optional<@Size(max = 200, message = "Use up to 200 characters.") String> q = Optional.empty();

  @Parameter(description = "-stateSince, stateSince or name")
  @QueryParam("sort")
  @DefaultValue("-stateSince")
  String sort = "-stateSince";
}
