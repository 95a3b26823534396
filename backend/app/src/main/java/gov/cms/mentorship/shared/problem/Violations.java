package gov.cms.mentorship.shared.problem;

import gov.cms.mentorship.shared.json.JsonPointers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Tells which fields of a request break a declared rule. */
public final class Violations {

  private Violations() {}

  /** Empty when it is not a parameter that breaks a rule, but something of our own. */
  static Optional<Problem> ofCaller(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream().allMatch(Violations::isOfParameter)
        ? Optional.of(problemOf(invalid.getConstraintViolations()))
        : Optional.empty();
  }

  /** A {@code 400} with each field that breaks a rule. */
  public static Problem problemOf(Set<? extends ConstraintViolation<?>> violations) {
    return Problem.invalid(
        violations.stream()
            .map(violation -> new FieldError(pointerOf(violation), violation.getMessage()))
            .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
            .toList());
  }

  private static boolean isOfParameter(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .anyMatch(node -> node.getKind() == ElementKind.PARAMETER);
  }

  /** Into the body, or to the parameter that breaks the rule itself. */
  private static String pointerOf(ConstraintViolation<?> violation) {
    String pointer = JsonPointers.of(violation.getPropertyPath());
    return pointer.isEmpty() ? parameterOf(violation) : pointer;
  }

  private static String parameterOf(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .filter(node -> node.getKind() == ElementKind.PARAMETER)
        .map(node -> "/" + node.getName())
        .collect(Collectors.joining());
  }
}
