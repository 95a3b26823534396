package gov.cms.mentorship.shared.contract;

import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.Precondition;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the contract: the problems that an operation can answer with follow from its shape, so
 * that no resource repeats them.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {

  private static final String PROBLEM_REF = "#/components/schemas/Problem";

  private static final Map<String, String> PROBLEMS =
      new TreeMap<>(
          Map.of(
              "400", "A parameter or the body is not as described.",
              "401", "No valid access token.",
              "403", "The role or scope that this needs is missing.",
              "404", "It does not exist, or the caller may not see it.",
              "409", "The current state does not allow it.",
              "412", "It was changed since it was read.",
              "415", "The body is not JSON.",
              "422", "The idempotency key was used for another request.",
              "428", "If-Match is missing.",
              "500", "A fault on our side."));

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    contract.getComponents().addSchema("Problem", problem()).addSchema("FieldError", fieldError());
    contract.getPaths().getPathItems().forEach(this::complete);
  }

  private void complete(String path, PathItem item) {
    item.getOperations().forEach((method, operation) -> complete(path, method, operation));
  }

  private void complete(String path, PathItem.HttpMethod method, Operation operation) {
    boolean writes = method != PathItem.HttpMethod.GET;
    boolean creates =
        operation.getResponses().hasAPIResponse("201");
    parameters(operation)
        .filter(parameter -> Precondition.HEADER.equals(parameter.getName()))
        .forEach(CommonContract::describePrecondition);
    if (creates) {
      operation.addParameter(idempotencyKey());
      operation
          .getResponses()
          .getAPIResponse("201")
          .addHeader("Location", header("Where the new resource lies."));
    }
    boolean conditional =
        parameters(operation).anyMatch(parameter -> Precondition.HEADER.equals(parameter.getName()));
    boolean open = operation.getSecurity() == null || operation.getSecurity().isEmpty();
    addProblem(operation, "400");
    addProblem(operation, "500");
    if (!open) {
      addProblem(operation, "401");
      addProblem(operation, "403");
    }
    if (path.contains("{") || writes) {
      addProblem(operation, "404");
    }
    if (writes) {
      addProblem(operation, "409");
    }
    if (operation.getRequestBody() != null) {
      addProblem(operation, "415");
    }
    if (creates) {
      addProblem(operation, "422");
    }
    if (conditional) {
      addProblem(operation, "412");
      addProblem(operation, "428");
    }
    operation.getResponses().getAPIResponses().values()
        .forEach(response -> response.addHeader("X-Request-Id", header("Quote it when you ask for help.")));
  }

  private static Stream<Parameter> parameters(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    return parameters == null ? Stream.empty() : parameters.stream();
  }

  private static void describePrecondition(Parameter parameter) {
    parameter
        .required(true)
        .description("The ETag of the last read.")
        .schema(string().pattern("^\"\\d{1,18}\"$"));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(Idempotent.HEADER)
        .in(Parameter.In.HEADER)
        .required(false)
        .description("Makes repetition safe: the same key gets the same answer for a day.")
        .schema(string().pattern("^[A-Za-z0-9_-]{8,64}$"));
  }

  private static void addProblem(Operation operation, String status) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(PROBLEMS.get(status))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM_REF))));
    operation.getResponses().addAPIResponse(status, response);
  }

  private static Header header(String description) {
    return OASFactory.createHeader().description(description).schema(string());
  }

  private static Schema problem() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .description("What went wrong (RFC 9457).")
        .required(List.of("type", "title", "status", "detail", "requestId"))
        .addProperty("type", string().description("Stable identifier, urn:mentorship:problem:…"))
        .addProperty("title", string())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", string())
        .addProperty("instance", string())
        .addProperty("requestId", string().description("Quote it when you ask for help."))
        .addProperty("errors", list(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
        .addProperty("state", string().description("The current state, when it forbids the action."))
        .addProperty("possible", list(string()).description("The actions that are possible instead."))
        .addProperty("allowed", list(string()).description("The query parameters that are known."))
        .addProperty("changedAt", string().format("date-time").description("When it was changed meanwhile."))
        .additionalPropertiesBoolean(false);
  }

  private static Schema fieldError() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .required(List.of("pointer", "detail"))
        .addProperty("pointer", string().description("JSON pointer into the body, or / and the parameter."))
        .addProperty("detail", string().description("What is expected."))
        .additionalPropertiesBoolean(false);
  }

  private static Schema list(Schema items) {
    return OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(items);
  }

  private static Schema string() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
