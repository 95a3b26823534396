package gov.cms.mentorship.shared.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;

/** JSON pointers (RFC 6901) to the value that something is said about. */
public final class JsonPointers {

  private JsonPointers() {}

  /** To the value that does not fit; empty for the whole document. */
  public static String of(JsonMappingException unfit) {
    return unfit.getPath().stream()
        .map(step ->
            "/"
                + (step.getFieldName() == null
                    ? String.valueOf(step.getIndex())
                    : step.getFieldName()))
        .collect(Collectors.joining());
  }

  /** To the value that breaks a declared rule, within its body; empty for the body itself. */
  public static String of(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
