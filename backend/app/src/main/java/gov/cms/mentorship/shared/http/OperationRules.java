package gov.cms.mentorship.shared.http;

import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Holds each call against what its operation declares: query parameters and the precondition. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class OperationRules implements ContainerRequestFilter {

  private record Rules(Map<String, QueryParameter> queryParameters, boolean preconditionRequired) {}

  private final Map<Method, Rules> rulesOf = new ConcurrentHashMap<>();

  @Context @Nullable ResourceInfo operation;

  @Override
  public void filter(ContainerRequestContext request) {
    @Nullable Method method = operation == null ? null : operation.getResourceMethod();
    if (method == null) {
      return;
    }
    Rules rules = rulesOf.computeIfAbsent(method, OperationRules::read);
    request
        .getUriInfo()
        .getQueryParameters()
        .forEach((name, values) -> check(rules.queryParameters, name, values));
    request.getUriInfo().getPathParameters().values().stream()
        .flatMap(List::stream)
        .forEach(OperationRules::checkPath);
    if (rules.preconditionRequired && request.getHeaderString(Precondition.HEADER) == null) {
      throw Problem.of(
          CommonProblem.PRECONDITION_REQUIRED,
          "Read the resource first and send its ETag as If-Match, so that nobody's change is lost.");
    }
  }

  /** Text that cannot be stored names nothing. */
  private static void checkPath(String value) {
    if (!PlainText.isStorable(value)) {
      throw Problem.notFound("address");
    }
  }

  private static void check(Map<String, QueryParameter> known, String name, List<String> values) {
    @Nullable QueryParameter parameter = known.get(name);
    if (parameter == null) {
      throw Problem.of(
          CommonProblem.UNKNOWN_PARAMETER,
          known.isEmpty()
              ? "This operation takes no query parameters."
              : "Known here: " + String.join(", ", known.keySet()) + ".",
          "allowed",
          known.keySet());
    }
    parameter.check(values);
  }

  private static Rules read(Method method) {
    Map<String, QueryParameter> parameters = new TreeMap<>();
    boolean precondition = false;
    for (Parameter parameter : method.getParameters()) {
      @Nullable QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        parameters.put(
            query.value(),
            QueryParameter.of(
                query.value(), parameter.getType(), parameter.getParameterizedType()));
      }
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        addFields(parameter.getType(), parameters);
      }
      @Nullable HeaderParam header = parameter.getAnnotation(HeaderParam.class);
      precondition |= header != null && header.value().equals(Precondition.HEADER);
    }
    return new Rules(parameters, precondition);
  }

  private static void addFields(@Nullable Class<?> type, Map<String, QueryParameter> parameters) {
    if (type == null) {
      return;
    }
    for (Field field : type.getDeclaredFields()) {
      @Nullable QueryParam query = field.getAnnotation(QueryParam.class);
      if (query != null) {
        parameters.put(
            query.value(),
            QueryParameter.of(query.value(), field.getType(), field.getGenericType()));
      }
    }
    addFields(type.getSuperclass(), parameters);
  }
}
