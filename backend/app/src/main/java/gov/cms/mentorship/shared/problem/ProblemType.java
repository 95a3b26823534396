package gov.cms.mentorship.shared.problem;

import java.net.URI;

/**
 * The catalogue of everything that can go wrong: slug, status and title of each problem stand
 * together.
 */
public enum ProblemType {
  VALIDATION_FAILED("validation-failed", 400, "Some fields need another look"),
  MALFORMED_REQUEST("malformed-request", 400, "The request could not be read"),
  UNKNOWN_PARAMETER("unknown-parameter", 400, "Unknown query parameter"),
  INVALID_CURSOR("invalid-cursor", 400, "This cursor cannot be used"),
  UNAUTHENTICATED("unauthenticated", 401, "Sign in first"),
  FORBIDDEN("forbidden", 403, "You may not do this"),
  ACCOUNT_INCOMPLETE("account-incomplete", 403, "Your account lacks something"),
  NOT_FOUND("not-found", 404, "Not found"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "This format is not offered"),
  ILLEGAL_TRANSITION("illegal-transition", 409, "Not possible in the current state"),
  CAPACITY_FULL("capacity-full", 409, "The mentor has no place left"),
  DUPLICATE("duplicate", 409, "This exists already"),
  TOO_MANY_PENDING_REQUESTS("too-many-pending-requests", 409, "Too many open requests"),
  PAIR_NOT_ALLOWED("pair-not-allowed", 409, "These two cannot be matched"),
  NOT_OPEN("not-open", 409, "Not open for new requests"),
  MENTORSHIP_OPEN("mentorship-open", 409, "A mentorship is still open"),
  INCOMPLETE("incomplete", 409, "Something is still missing"),
  REQUEST_IN_PROGRESS("request-in-progress", 409, "The same request is being worked on"),
  PRECONDITION_FAILED("precondition-failed", 412, "It was changed in the meantime"),
  PAYLOAD_TOO_LARGE("payload-too-large", 413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Send JSON"),
  IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "This idempotency key was used before"),
  PRECONDITION_REQUIRED("precondition-required", 428, "If-Match is required"),
  INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
  UNAVAILABLE("unavailable", 503, "Try again in a moment");

  private static final String NAMESPACE = "urn:mentorship:problem:";

  private final String slug;
  private final int status;
  private final String title;

  ProblemType(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  /** The stable identifier on the wire, for example {@code urn:mentorship:problem:not-found}. */
  public URI uri() {
    return URI.create(NAMESPACE + slug);
  }

  /** The HTTP status this problem is answered with. */
  public int status() {
    return status;
  }

  /** A short sentence for people, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The first entry of the catalogue for a status; anything unforeseen is an internal error. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 400 -> MALFORMED_REQUEST;
      case 409 -> ILLEGAL_TRANSITION;
      default -> {
        for (ProblemType type : values()) {
          if (type.status == status) {
            yield type;
          }
        }
        yield INTERNAL_ERROR;
      }
    };
  }
}
