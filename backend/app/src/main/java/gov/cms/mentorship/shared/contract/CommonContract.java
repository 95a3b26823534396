package gov.cms.mentorship.shared.contract;

import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.Precondition;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract: what an operation can answer follows from its shape, and which fields are
 * always there follows from the records, so that no resource repeats it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = CommonContract.LAST)
public class CommonContract implements OASFilter {

  /** Filters of features add to the contract before. */
  static final int LAST = -1;

  /** Where an installation's own realm is named. */
  private static final String SOME_REALM =
      "https://identity.example.gov/realms/mentorship/.well-known/openid-configuration";

  private final IndexView index;
  private final RecordSchemas records;

  /** Made by the build, which knows all records of the application. */
  public CommonContract(IndexView index) {
    this.index = index;
    this.records = new RecordSchemas(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    ProblemSchemas.addTo(contract.getComponents(), index);
    new MergePatches(index).addTo(contract);
    contract.getComponents().getSchemas().forEach(records::complete);
    contract
        .getComponents()
        .getSecuritySchemes()
        .values()
        .forEach(scheme -> scheme.setOpenIdConnectUrl(SOME_REALM));
    contract
        .getComponents()
        .addHeader("RequestId", ProblemSchemas.header("Quote it when you ask for help."));
    contract
        .getComponents()
        .addHeader(
            "ETag",
            ProblemSchemas.header("The version; send it as If-Match to change the resource."));
    contract
        .getComponents()
        .addHeader("Location", ProblemSchemas.header("The path of the new resource."));
    contract
        .getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations()
                .forEach((method, operation) ->
                    complete(method, operation, feedsPrecondition(path, contract))));
    SchemaUse.tellApart(contract);
    new Descriptions().addTo(contract);
    new Examples().addTo(contract);
    sortResponses(contract);
  }

  /** Whether what is read at a path can be changed there, or by a verb below it. */
  private static boolean feedsPrecondition(String path, OpenAPI contract) {
    Pattern changing = Pattern.compile(Pattern.quote(path) + "(/[a-z-]+)?");
    return contract.getPaths().getPathItems().entrySet().stream()
        .filter(other -> changing.matcher(other.getKey()).matches())
        .flatMap(other -> other.getValue().getOperations().values().stream())
        .flatMap(CommonContract::parameters)
        .anyMatch(CommonContract::isPrecondition);
  }

  private static void complete(
      PathItem.HttpMethod method, Operation operation, boolean feedsPrecondition) {
    boolean writes = method != PathItem.HttpMethod.GET;
    boolean creates = operation.getResponses().hasAPIResponse("201");
    separateAlternatives(operation);
    parameters(operation).forEach(parameter -> Limits.anchor(parameter.getSchema()));
    boolean conditional = parameters(operation).anyMatch(CommonContract::isPrecondition);
    parameters(operation)
        .filter(CommonContract::isPrecondition)
        .forEach(CommonContract::describePrecondition);
    operation.getResponses().removeAPIResponse("default");
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, response) ->
            describeSuccess(status, response, creates || conditional || feedsPrecondition));
    if (creates && method == PathItem.HttpMethod.POST) {
      operation.addParameter(idempotencyKey());
      problems(operation, "422");
    }
    problems(operation, "400", "429", "500", "503");
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      problems(operation, "401", "403");
    }
    if (parameters(operation).findAny().isPresent() || writes) {
      problems(operation, "404");
    }
    if (operation.getResponses().getAPIResponses().values().stream()
        .anyMatch(response -> response.getContent() != null)) {
      problems(operation, "406");
    }
    if (writes) {
      problems(operation, "409");
    }
    if (parameters(operation).anyMatch(CommonContract::isLink)) {
      problems(operation, "410");
    }
    if (operation.getRequestBody() != null) {
      problems(operation, "413", "415");
      if (operation.getRequestBody().getContent().hasMediaType("application/octet-stream")) {
        problems(operation, "422");
      }
    }
    if (conditional) {
      problems(operation, "412", "428");
    }
  }

  /** Whoever calls by a link may find that it has been used. */
  private static boolean isLink(Parameter parameter) {
    return "token".equals(parameter.getName());
  }

  private static void describeSuccess(String status, APIResponse response, boolean versioned) {
    if (!status.startsWith("2")) {
      return;
    }
    response.addHeader("X-Request-Id", ProblemSchemas.headerRef("RequestId"));
    if (versioned && response.getContent() != null) {
      response.addHeader("ETag", ProblemSchemas.headerRef("ETag"));
    }
    if (status.equals("201")) {
      response.addHeader("Location", ProblemSchemas.headerRef("Location"));
    }
  }

  /** One role or scope is enough: each is a requirement of its own. */
  private static void separateAlternatives(Operation operation) {
    if (operation.getSecurity() == null) {
      return;
    }
    operation.setSecurity(
        operation.getSecurity().stream()
            .flatMap(requirement -> requirement.getSchemes().entrySet().stream())
            .flatMap(scheme ->
                scheme.getValue().stream()
                    .map(role ->
                        OASFactory.createSecurityRequirement().addScheme(scheme.getKey(), role)))
            .toList());
  }

  private static Stream<Parameter> parameters(Operation operation) {
    List<Parameter> parameters = operation.getParameters();
    return parameters == null ? Stream.empty() : parameters.stream();
  }

  private static boolean isPrecondition(Parameter parameter) {
    return Precondition.HEADER.equals(parameter.getName());
  }

  private static void describePrecondition(Parameter parameter) {
    parameter
        .required(true)
        .description("The ETag of the last read.")
        .schema(ProblemSchemas.string().pattern("^(W/)?\"\\d{1,18}\"$"));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name(Idempotent.HEADER)
        .in(Parameter.In.HEADER)
        .required(false)
        .description(
            "Makes repetition safe: the same key gets the same answer for a day. Choose it at random,"
                + " for example a UUID. A problem does not use it up. Quotes around it are not part of it.")
        .schema(ProblemSchemas.string().pattern("^(\"[A-Za-z0-9_-]{8,64}\"|[A-Za-z0-9_-]{8,64})$"));
  }

  private static void problems(Operation operation, String... statuses) {
    for (String status : statuses) {
      operation
          .getResponses()
          .addAPIResponse(
              status, OASFactory.createAPIResponse().ref(ProblemSchemas.responseRef(status)));
    }
  }

  private static void sortResponses(OpenAPI contract) {
    contract.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .forEach(operation -> {
          Map<String, APIResponse> sorted =
              new TreeMap<>(operation.getResponses().getAPIResponses());
          operation.getResponses().setAPIResponses(sorted);
        });
  }
}
