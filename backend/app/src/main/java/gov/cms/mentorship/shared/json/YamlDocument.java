package gov.cms.mentorship.shared.json;

import java.util.Map;

/**
 * What a YAML file says.
 *
 * @param file its name for people
 * @param value what it says
 * @param lines where each part of it begins, by JSON pointer; the whole is {@code ""}
 * @param <T> the type of the value
 */
public record YamlDocument<T>(String file, T value, Map<String, Integer> lines) {

  /**
   * A rule that the file breaks.
   *
   * @param pointer to the part that breaks it; of one that is missing, the part around it is named
   */
  public WrongFile wrong(String pointer, String reason) {
    return new WrongFile(file, lineOf(lines, pointer), reason);
  }

  static int lineOf(Map<String, Integer> lines, String pointer) {
    String part = pointer;
    while (!part.isEmpty() && !lines.containsKey(part)) {
      part = part.substring(0, part.lastIndexOf('/'));
    }
    return lines.getOrDefault(part, 1);
  }
}
