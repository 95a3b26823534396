package gov.cms.mentorship.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what people say as numbers, so that very many pairs can be compared. What it has written
 * is compared with what else it has written, and with nothing of another one.
 */
final class TraitCodes {

  private final Instant at;
  private final Map<String, Integer> topics = new HashMap<>();
  private final Map<String, Integer> focusAreas = new HashMap<>();
  private final Map<String, Integer> workRoles = new HashMap<>();
  private final Map<String, Integer> categories = new HashMap<>();
  private final Map<String, Integer> components = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * @param at by whose clocks hours are compared
   */
  TraitCodes(Instant at) {
    this.at = at;
  }

  /** What a person says, as numbers. */
  CodedTraits of(Traits traits) {
    return new CodedTraits(
        CodedTopics.of(traits, topic -> number(topics, topic)),
        set(focusAreas, traits.focusAreas()),
        set(workRoles, traits.workRoles()),
        set(categories, traits.workRoles().stream().map(code -> code.split("-", 2)[0]).toList()),
        CodeSet.of(traits.meetingModes().stream().mapToInt(Enum::ordinal)),
        traits.cadence().map(Enum::ordinal).orElse(CodedTraits.UNSAID),
        traits.timeZone().getRules().getOffset(at).getTotalSeconds(),
        traits.component().map(name -> number(components, name)).orElse(CodedTraits.UNSAID),
        traits.yearsOfExperience().orElse(CodedTraits.UNSAID));
  }

  private static CodeSet set(Map<String, Integer> numbers, Collection<String> codes) {
    return CodeSet.of(codes.stream().mapToInt(code -> number(numbers, code)));
  }

  private static int number(Map<String, Integer> numbers, String code) {
    int next = numbers.size();
    return numbers.computeIfAbsent(code, first -> next);
  }
}
