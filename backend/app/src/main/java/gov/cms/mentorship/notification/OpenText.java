package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with placeholders. It is filled in and never run: whoever may write it can make it say
 * anything and do nothing.
 */
final class OpenText {

  private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern BRACE = Pattern.compile("[{}]");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[\\h]*\\R\\s*");
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final String text;

  OpenText(String text) {
    this.text = text.strip();
  }

  /** What is wrong with it, as a sentence for whoever wrote it; empty if it can be filled in. */
  Optional<String> fault(Set<Placeholder> known) {
    List<String> unknown =
        BRACED
            .matcher(text)
            .results()
            .map(match -> match.group(1))
            .filter(word -> Placeholder.named(word).filter(known::contains).isEmpty())
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      return Optional.of(
          "There is no {%s} here. Use only %s."
              .formatted(
                  unknown.getFirst(),
                  known.stream()
                      .sorted()
                      .map(placeholder -> "{" + placeholder.word() + "}")
                      .collect(Collectors.joining(", "))));
    }
    return BRACE.matcher(BRACED.matcher(text).replaceAll("")).find()
        ? Optional.of("A brace is missing. Write placeholders like {program}.")
        : Optional.empty();
  }

  /** In plain text; what is written from right to left is kept apart. */
  String plain(Map<Placeholder, String> values) {
    return filled(
        text, values, UnaryOperator.identity(), (placeholder, value) -> PlainText.isolated(value));
  }

  /** On one line, as a subject: a value cannot begin another one. */
  String line(Map<Placeholder, String> values) {
    return plain(values).replaceAll("\\s+", " ");
  }

  /** Its paragraphs in HTML. */
  List<String> html(Map<Placeholder, String> values) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : EMPTY_LINE.split(text)) {
      paragraphs.add(
          LINE_BREAK
              .matcher(filled(paragraph, values, OpenText::escaped, OpenText::kept))
              .replaceAll("<br>"));
    }
    return List.copyOf(paragraphs);
  }

  private static String filled(
      String text,
      Map<Placeholder, String> values,
      UnaryOperator<String> ofText,
      BiFunction<Placeholder, String, String> ofValue) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (MatchResult match : BRACED.matcher(text).results().toList()) {
      filled.append(ofText.apply(text.substring(from, match.start())));
      filled.append(
          Placeholder.named(match.group(1))
              .map(placeholder -> ofValue.apply(placeholder, values.getOrDefault(placeholder, "")))
              .orElseThrow());
      from = match.end();
    }
    return filled.append(ofText.apply(text.substring(from))).toString();
  }

  private static String kept(Placeholder placeholder, String value) {
    return placeholder.isName() ? "<bdi>" + escaped(value) + "</bdi>" : escaped(value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
