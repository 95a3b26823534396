package gov.cms.mentorship.contract;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.ProblemType;
import gov.cms.mentorship.testing.Contract.Operation;
import io.restassured.response.Response;

/** What a caller is told, in short: the status, and which problem it is. */
record Answer(int status, String problem) {

  static final Answer UNAUTHENTICATED = of(CommonProblem.UNAUTHENTICATED);
  static final Answer FORBIDDEN = of(CommonProblem.FORBIDDEN);
  static final Answer NOT_FOUND = of(CommonProblem.NOT_FOUND);
  static final Answer ILLEGAL_TRANSITION = of(CommonProblem.ILLEGAL_TRANSITION);
  static final Answer PRECONDITION_FAILED = of(CommonProblem.PRECONDITION_FAILED);
  static final Answer PRECONDITION_REQUIRED = of(CommonProblem.PRECONDITION_REQUIRED);

  private static final int FIRST_ERROR = 400;

  /** The one that an operation promises when all is well. */
  static Answer successOf(Operation operation) {
    return operation
        .description()
        .path("responses")
        .propertyStream()
        .map(response -> Integer.parseInt(response.getKey()))
        .filter(status -> status < FIRST_ERROR)
        .map(status -> new Answer(status, ""))
        .findFirst()
        .orElseThrow();
  }

  static Answer of(Response response) {
    return new Answer(
        response.statusCode(),
        response.statusCode() < FIRST_ERROR
            ? ""
            : response.<String>path("type").substring(ProblemType.NAMESPACE.length()));
  }

  boolean isSuccess() {
    return status < FIRST_ERROR;
  }

  @Override
  public String toString() {
    return (status + " " + problem).strip();
  }

  private static Answer of(CommonProblem problem) {
    return new Answer(
        problem.status(), problem.uri().toString().substring(ProblemType.NAMESPACE.length()));
  }
}
