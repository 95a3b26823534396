package gov.cms.mentorship.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What events can be searched by. */
public class EventFilter {

  @QueryParam("program")
  @NotBlank(message = "Name a program.")
  String program = "";

  @Parameter(description = "Repeated: any of these.")
  @QueryParam("kind")
  Set<EventKind> kind = Set.of();

  @Parameter(description = "true: only what has not begun; false: only what has.")
  @QueryParam("coming")
  Optional<Boolean> coming = Optional.empty();

  @QueryParam("sort")
  @DefaultValue("startsAt")
  @Schema(enumeration = {"startsAt", "-startsAt"})
  String sort = "startsAt";
}
