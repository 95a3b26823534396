package gov.cms.mentorship.shared.problem;

/** What can go wrong with any operation. */
public enum CommonProblem implements ProblemType {
  VALIDATION_FAILED(400, "Some fields need another look"),
  MALFORMED_REQUEST(400, "The request could not be read"),
  UNKNOWN_PARAMETER(400, "Unknown query parameter"),
  INVALID_CURSOR(400, "This cursor cannot be used"),
  UNAUTHENTICATED(401, "Sign in first"),
  FORBIDDEN(403, "You don't have permission to do this"),
  ACCOUNT_INCOMPLETE(403, "Your account is incomplete"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Method not allowed here"),
  NOT_ACCEPTABLE(406, "This format is not offered"),
  ILLEGAL_TRANSITION(409, "Not possible in the current state"),
  DUPLICATE(409, "This already exists"),
  INCOMPLETE(409, "Something is still missing"),
  REQUEST_IN_PROGRESS(409, "The same request is still in progress"),
  PRECONDITION_FAILED(412, "It was changed in the meantime"),
  PAYLOAD_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Send JSON"),
  IDEMPOTENCY_KEY_REUSED(422, "This idempotency key was used before"),
  PRECONDITION_REQUIRED(428, "If-Match is required"),
  /** Answered by the proxy alone, before the application sees the call. */
  TOO_MANY_REQUESTS(429, "Too many requests"),
  INTERNAL_ERROR(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "Try again in a moment");

  private final int status;
  private final String title;

  CommonProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
