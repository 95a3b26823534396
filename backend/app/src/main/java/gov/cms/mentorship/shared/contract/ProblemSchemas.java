package gov.cms.mentorship.shared.contract;

import gov.cms.mentorship.shared.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** How problems look in the contract. */
final class ProblemSchemas {

  private record Answer(String name, String description) {}

  /** What goes away by waiting. */
  private static final Set<String> LATER = Set.of("429", "503");

  private static final Map<String, Answer> ANSWERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(
                  "400", new Answer("BadRequest", "A parameter or the body is not as described.")),
              Map.entry("401", new Answer("Unauthenticated", "There is no valid access token.")),
              Map.entry(
                  "403", new Answer("Forbidden", "The role or scope that this needs is missing.")),
              Map.entry(
                  "404",
                  new Answer("NotFound", "It does not exist, or the caller may not see it.")),
              Map.entry("406", new Answer("NotAcceptable", "The format asked for is not offered.")),
              Map.entry("409", new Answer("Conflict", "The current state does not allow it.")),
              Map.entry("410", new Answer("Gone", "What the link asked for has been answered.")),
              Map.entry(
                  "412", new Answer("PreconditionFailed", "It was changed since it was read.")),
              Map.entry("413", new Answer("PayloadTooLarge", "The body is too large.")),
              Map.entry(
                  "415",
                  new Answer(
                      "UnsupportedMediaType", "The body is not of the described media type.")),
              Map.entry(
                  "422",
                  new Answer(
                      "IdempotencyKeyReused", "The idempotency key was used for another request.")),
              Map.entry("428", new Answer("PreconditionRequired", "If-Match is missing.")),
              Map.entry(
                  "429",
                  new Answer(
                      "TooManyRequests",
                      "Too many calls in a short time; a proxy answers it before the application."
                          + " Nothing was changed.")),
              Map.entry("500", new Answer("InternalError", "A fault on our side.")),
              Map.entry(
                  "503",
                  new Answer("Unavailable", "Too busy at the moment. Nothing was changed."))));

  /** What parameter types leave behind. */
  private static final List<String> UNUSED = List.of("Precondition", "DayOfWeek");

  private ProblemSchemas() {}

  static void addTo(Components components, IndexView index) {
    UNUSED.forEach(components::removeSchema);
    components
        .addSchema("Problem", problem())
        .addSchema("ProblemType", problemType(index))
        .addSchema("FieldError", fieldError());
    components.addHeader("RetryAfter", header("How many seconds to wait before it is sent again."));
    ANSWERS.forEach((status, answer) -> components.addResponse(answer.name(), response(status)));
  }

  private static APIResponse response(String status) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(answer(status).description())
            .addHeader("X-Request-Id", headerRef("RequestId"))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                            .schema(
                                OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    return LATER.contains(status)
        ? response.addHeader("Retry-After", headerRef("RetryAfter"))
        : response;
  }

  /** The types of all features: whatever implements {@link ProblemType}. */
  private static List<Object> types(IndexView index) {
    return index.getAllKnownImplementations(ProblemType.class).stream()
        .filter(ClassInfo::isEnum)
        .flatMap(type -> type.enumConstants().stream())
        .map(FieldInfo::name)
        .map(name -> ProblemType.uri(name).toString())
        .sorted()
        .<Object>map(type -> type)
        .toList();
  }

  static String responseRef(String status) {
    return "#/components/responses/" + answer(status).name();
  }

  private static Answer answer(String status) {
    Answer answer = ANSWERS.get(status);
    if (answer == null) {
      throw new IllegalArgumentException("No problem answer for status " + status);
    }
    return answer;
  }

  static Header headerRef(String name) {
    return OASFactory.createHeader().ref("#/components/headers/" + name);
  }

  static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(string());
  }

  static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }

  private static Schema problemType(IndexView index) {
    Schema types =
        string().enumeration(types(index)).description("What went wrong, as a stable identifier.");
    SchemaUse.grows(types);
    return types;
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("What went wrong (RFC 9457).")
        .required(List.of("type", "title", "status", "detail", "requestId"))
        .addProperty("type", OASFactory.createSchema().ref("#/components/schemas/ProblemType"))
        .addProperty("title", string())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", string())
        .addProperty("instance", string().description("The path that was called."))
        .addProperty("requestId", string().description("Quote it when you ask for help."))
        .addProperty(
            "errors", list(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
        .addProperty(
            "state", string().description("The current state, when it forbids the action."))
        .addProperty(
            "possible", list(string()).description("The actions that are possible instead."))
        .addProperty("allowed", list(string()).description("The query parameters that are known."))
        .addProperty("changedBy", string().description("The name of who changed it meanwhile."))
        .addProperty(
            "changedAt", string().format("date-time").description("When it was changed meanwhile."))
        .addProperty("outcome", string().description("How what a link asked for was answered."))
        .addProperty(
            "decidedAt",
            string().format("date-time").description("When what a link asked for was answered."))
        .addProperty("reason", string().description("Why a file is not taken."));
  }

  private static Schema fieldError() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .required(List.of("pointer", "detail"))
        .addProperty(
            "pointer", string().description("JSON pointer into the body, or / and the parameter."))
        .addProperty("detail", string().description("What is expected."));
  }

  /** The schema that no value matches: there are no other fields. */
  static Schema nothing() {
    return OASFactory.createSchema().booleanSchema(false);
  }

  private static Schema list(Schema items) {
    return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
  }
}
