package gov.cms.mentorship.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import gov.cms.mentorship.shared.json.JsonPointers;
import gov.cms.mentorship.shared.json.Unfit;

/** What is wrong with JSON that a caller has sent. */
public final class UnreadableJson {

  private static final String UNKNOWN = "This field is unknown. Remove it.";

  private UnreadableJson() {}

  /** A field that the operation does not take. */
  public static FieldError unknown(String pointer) {
    return new FieldError(pointer, UNKNOWN);
  }

  /** A {@code 400} that names the field, where it is one. */
  public static Problem problemOf(JsonProcessingException unreadable) {
    return switch (unreadable) {
      case UnrecognizedPropertyException unknown ->
          Problem.invalid(JsonPointers.of(unknown), UNKNOWN);
      case Unfit unfit when !unfit.getPath().isEmpty() ->
          Problem.invalid(JsonPointers.of(unfit), unfit.getOriginalMessage());
      case JsonMappingException mismatch when !mismatch.getPath().isEmpty() ->
          Problem.invalid(JsonPointers.of(mismatch), "This value does not have the expected form.");
      default ->
          Problem.of(
              CommonProblem.MALFORMED_REQUEST,
              "The body is not the JSON that this operation expects.");
    };
  }
}
