package gov.cms.mentorship.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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

  private static String pointerOf(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    @Nullable String parameter = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        continue;
      }
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
        continue;
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.isEmpty() && parameter != null ? "/" + parameter : pointer.toString();
  }
}
