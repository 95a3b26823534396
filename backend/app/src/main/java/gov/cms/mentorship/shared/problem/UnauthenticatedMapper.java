package gov.cms.mentorship.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** No token and a bad token get the same answer: which of the two it was helps only an attacker. */
final class UnauthenticatedMapper {

  static final int BEFORE_THE_EXTENSION = 1;

  private UnauthenticatedMapper() {}

  private static HttpProblem unauthenticated() {
    return HttpProblem.builder(
            Problem.of(
                ProblemType.UNAUTHENTICATED,
                "Send a valid access token in the Authorization header."))
        .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @Provider
  @Priority(BEFORE_THE_EXTENSION)
  static class NoToken extends ExceptionMapperBase<UnauthorizedException> {
    @Override
    protected HttpProblem toProblem(UnauthorizedException exception) {
      return unauthenticated();
    }
  }

  @Provider
  @Priority(BEFORE_THE_EXTENSION)
  static class BadToken extends ExceptionMapperBase<AuthenticationFailedException> {
    @Override
    protected HttpProblem toProblem(AuthenticationFailedException exception) {
      return unauthenticated();
    }
  }
}
