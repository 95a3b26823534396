package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.shared.page.Sort;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which match requests a list shows, in which order. */
public class MatchRequestFilter {

  static final List<Sort> SORTS =
      List.of(Sort.byInstant("dueAt", "r.dueAt"), Sort.byInstant("-createdAt", "r.createdAt"));

  /** Which side of a request the caller is on. */
  public enum Box {
    /** The caller is asked. */
    RECEIVED,
    /** The caller has asked, or has proposed the pair. */
    SENT
  }

  @Parameter(description = "The slug of a program.")
  @QueryParam("program")
  Optional<String> program = Optional.empty();

  @Parameter(description = "RECEIVED: I am asked. SENT: I have asked or proposed.")
  @QueryParam("box")
  Optional<Box> box = Optional.empty();

  @Parameter(description = "Any of these.")
  @QueryParam("state")
  List<MatchRequestState> state = List.of();

  @Parameter(description = "dueAt or -createdAt.")
  @QueryParam("sort")
  @DefaultValue("dueAt")
  String sort = "dueAt";

  Sort order() {
    return Sort.choose(sort, SORTS);
  }
}
