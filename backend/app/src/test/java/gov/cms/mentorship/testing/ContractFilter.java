package gov.cms.mentorship.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Fails a call whose operation, status, content type or body the contract does not describe. */
final class ContractFilter implements Filter {

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
                response.asString()));
    return response;
  }
}
