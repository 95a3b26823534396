package gov.cms.mentorship.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Fails a call whose operation, status, content type or body the contract does not describe, or
 * whose {@code Location} does not lead its caller to what was created.
 */
final class ContractFilter implements Filter {

  private static final int CREATED = 201;

  private final Api caller;

  ContractFilter(Api caller) {
    this.caller = caller;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    String path = URI.create(request.getURI()).getPath();
    String body = request.getBody() instanceof String text ? text : "";
    Contract.committed()
        .check(
            new Contract.Exchange(
                request.getMethod(),
                path,
                body,
                response.statusCode(),
                response.contentType() == null ? "" : response.contentType(),
                response.header("ETag") != null,
                response.asString()));
    if (response.statusCode() == CREATED) {
      follow(path, response.header("Location"));
    }
    return response;
  }

  /** Reading creates nothing, so this ends after one step. */
  private void follow(String path, @Nullable String location) {
    if (location == null || !location.startsWith(Api.BASE + "/")) {
      throw new AssertionError(path + " -> 201: not an address of this API: " + location);
    }
    int status = caller.get(location.substring(Api.BASE.length())).statusCode();
    if (status != 200) {
      throw new AssertionError(path + " -> 201: " + location + " answers " + status);
    }
  }
}
