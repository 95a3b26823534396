package gov.cms.mentorship.shared.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Thrown wherever a rule of the product says no; becomes the problem answer of the request. */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final transient Map<String, Object> members;

  /** A refusal is no fault: where it was thrown is nobody's concern. */
  private Problem(ProblemType type, String detail, Map<String, Object> members) {
    super(detail, null, false, false);
    this.type = type;
    this.members = Map.copyOf(members);
  }

  /** A problem of the catalogue with a sentence that says what happened and what to do. */
  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail, Map.of());
  }

  /** As {@link #of(ProblemType, String)}, with one more member that programs can read. */
  public static Problem of(ProblemType type, String detail, String member, Object value) {
    return new Problem(type, detail, Map.of(member, value));
  }

  /** As {@link #of(ProblemType, String)}, with more members that programs can read. */
  public static Problem of(ProblemType type, String detail, Map<String, Object> members) {
    return new Problem(type, detail, members);
  }

  /** What is asked for does not exist, or the caller may not know that it does. */
  public static Problem notFound(String what) {
    return of(CommonProblem.NOT_FOUND, "There is no such " + what + ", or you may not see it.");
  }

  /** Fields that break a rule no annotation can express. */
  public static Problem invalid(List<FieldError> errors) {
    return of(
        CommonProblem.VALIDATION_FAILED, "Correct the fields named in errors.", "errors", errors);
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
    return of(
        CommonProblem.ILLEGAL_TRANSITION, detail, Map.of("state", state.name(), "possible", names));
  }

  /** What kind of problem it is. */
  public ProblemType type() {
    return type;
  }

  /** What happened and what to do. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** Further members that programs can read. */
  public Map<String, Object> members() {
    return members;
  }
}
