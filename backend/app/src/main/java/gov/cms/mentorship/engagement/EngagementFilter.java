package gov.cms.mentorship.engagement;

import gov.cms.mentorship.shared.page.Sort;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which engagements a list shows, in which order. */
public class EngagementFilter {

  static final List<Sort> SORTS =
      List.of(
          Sort.byInstant("-openedAt", "e.openedAt"),
          Sort.byInstant("openedAt", "e.openedAt"),
          Sort.byDate("endsOn", "coalesce(e.endsOn, date 9999-12-31)"));

  @Parameter(description = "The slug of a program.")
  @QueryParam("program")
  Optional<String> program = Optional.empty();

  @Parameter(description = "Any of these states.")
  @QueryParam("state")
  List<EngagementState> state = List.of();

  @Parameter(description = "Only those whose agreement both should have signed by now.")
  @QueryParam("agreementPastDue")
  @DefaultValue("false")
  boolean agreementPastDue;

  @Parameter(description = "me: only those that I am part of.")
  @QueryParam("person")
  Optional<@Pattern(regexp = "me", message = "Send me, or leave it out.") String> person =
      Optional.empty();

  @Parameter(description = "Words or parts of words that all occur in the name of one of the two.")
  @QueryParam("q")
  Optional<@Size(max = 200, message = "Use up to 200 characters.") String> q = Optional.empty();

  @Parameter(description = "-openedAt, openedAt or endsOn.")
  @QueryParam("sort")
  @DefaultValue("-openedAt")
  String sort = "-openedAt";

  boolean mineOnly() {
    return person.isPresent();
  }

  Sort order() {
    return Sort.choose(sort, SORTS);
  }
}
