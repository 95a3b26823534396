package gov.cms.mentorship.shared.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that somebody typed, looked for in a column that holds folded text. The database folds them
 * by {@code fold_text}, as it has folded the column; a trigram index on the column finds them.
 */
public final class Words {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final List<String> typed;

  private Words(List<String> typed) {
    this.typed = typed;
  }

  /** The words of a text. */
  public static Words of(String typed) {
    return new Words(
        Arrays.stream(SPACE.split(typed)).filter(word -> !word.isEmpty()).distinct().toList());
  }

  /** Whether nothing is looked for. */
  public boolean none() {
    return typed.isEmpty();
  }

  /** The condition that all words occur in a column, in any order. */
  public String in(String column) {
    return IntStream.range(0, typed.size())
        .mapToObj(i ->
            "%s like function('folded_part' as String, :word%d) escape '!'".formatted(column, i))
        .collect(Collectors.joining(" and "));
  }

  /** The parameters of the conditions. */
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    for (int i = 0; i < typed.size(); i++) {
      parameters.put("word" + i, typed.get(i));
    }
    return parameters;
  }
}
