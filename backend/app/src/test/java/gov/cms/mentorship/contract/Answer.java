package gov.cms.mentorship.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  private static final ObjectMapper JSON = new ObjectMapper();
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
        response.statusCode(), response.statusCode() < FIRST_ERROR ? "" : problem(response));
  }

  boolean isSuccess() {
    return status < FIRST_ERROR;
  }

  @Override
  public String toString() {
    return (status + " " + problem).strip();
  }

  private static Answer of(CommonProblem problem) {
    return new Answer(problem.status(), name(problem.uri().toString()));
  }

  /** A path of REST Assured would be compiled anew for each answer. */
  private static String problem(Response response) {
    try {
      return name(JSON.readTree(response.asString()).path("type").asText());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String name(String type) {
    return type.substring(ProblemType.NAMESPACE.length());
  }
}
