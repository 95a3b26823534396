package gov.cms.mentorship.shared.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Thrown wherever a rule of the product says no; becomes the problem answer of the request. */
public final class Problem extends HttpProblem {

  private static final long serialVersionUID = 1L;

  private Problem(HttpProblem.Builder builder) {
    super(builder);
  }

  /** A problem of the catalogue with a sentence that says what happened and what to do. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(builder(type, detail));
  }

  /** As {@link #of(ProblemType, String)}, with one more member that programs can read. */
  public static Problem of(ProblemType type, String detail, String member, Object value) {
    return new Problem(builder(type, detail).with(member, value));
  }

  /** As {@link #of(ProblemType, String)}, with more members that programs can read. */
  public static Problem of(ProblemType type, String detail, Map<String, Object> members) {
    HttpProblem.Builder problem = builder(type, detail);
    members.forEach(problem::with);
    return new Problem(problem);
  }

  /** What is asked for does not exist, or the caller may not know that it does. */
  public static Problem notFound(String what) {
    return of(ProblemType.NOT_FOUND, "There is no such " + what + ", or you may not see it.");
  }

  /** Fields that break a rule no annotation can express. */
  public static Problem invalid(List<FieldError> errors) {
    return of(
        ProblemType.VALIDATION_FAILED, "Correct the fields named in errors.", "errors", errors);
  }

  /** As {@link #invalid(List)} for one field. */
  public static Problem invalid(String pointer, String detail) {
    return invalid(List.of(new FieldError(pointer, detail)));
  }

  /** An action that the current state does not allow; actions are told by their names. */
  public static Problem illegalTransition(
      Enum<?> state, Enum<?> action, List<? extends Enum<?>> possible) {
    List<String> names = possible.stream().map(Enum::name).toList();
    String detail =
        "Cannot %s while the state is %s. Possible now: %s."
            .formatted(
                action.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                state.name(),
                names.isEmpty() ? "nothing" : String.join(", ", names));
    return new Problem(
        builder(ProblemType.ILLEGAL_TRANSITION, detail)
            .with("state", state.name())
            .with("possible", names));
  }

  /** As above, for lives that are not tables yet. */
  public static Problem illegalTransition(Enum<?> state, String action, List<String> possible) {
    return new Problem(
        builder(
                ProblemType.ILLEGAL_TRANSITION,
                "Cannot %s while the state is %s. Possible now: %s."
                    .formatted(
                        action,
                        state.name(),
                        possible.isEmpty() ? "nothing" : String.join(", ", possible)))
            .with("state", state.name())
            .with("possible", possible));
  }

  static HttpProblem.Builder builder(ProblemType type, String detail) {
    return HttpProblem.builder()
        .withType(type.uri())
        .withStatus(type.status())
        .withTitle(type.title())
        .withDetail(detail);
  }
}
