package gov.cms.mentorship.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is wanted. */
public class PageParameters {

  static final int DEFAULT_LIMIT = 50;

  @Parameter(
      description =
          "Where the page before ended: its nextCursor. Sort and filters stay as they were.")
  @QueryParam("cursor")
  Optional<String> cursor = Optional.empty();

  @Parameter(description = "The most items to return.")
  @QueryParam("limit")
  @DefaultValue("50")
  @Min(value = 1, message = "Enter 1 or more.")
  @Max(value = 200, message = "Ask for no more than 200.")
  int limit = DEFAULT_LIMIT;

  /** The cursor of the page before, empty for the first page. */
  public Optional<String> cursor() {
    return cursor;
  }

  /** How many items at the most, 1 to 200. */
  public int limit() {
    return limit;
  }
}
