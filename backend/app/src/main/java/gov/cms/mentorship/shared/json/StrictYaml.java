package gov.cms.mentorship.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads YAML files by the rules of {@link StrictJson}: every field is known, has a value of its
 * type that keeps the rules of its record, and stands there once. A {@link WrongFile} names the
 * line and the reason otherwise.
 */
@Singleton
public class StrictYaml {

  private final Validator validator;
  private final ObjectMapper yaml;
  private final ObjectMapper complete;

  /** Values are held against the rules that this validator knows. */
  public StrictYaml(Validator validator) {
    this.validator = validator;
    this.yaml =
        new YAMLMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    yaml.findAndRegisterModules();
    new StrictJson().customize(yaml);
    yaml.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    yaml.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    this.complete = yaml.copy();
    complete.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    complete.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
  }

  /**
   * Reads one file.
   *
   * @param file its name for people
   * @param text its content
   */
  public <T> YamlDocument<T> read(String file, String text, Class<T> type) {
    Map<String, Integer> lines = new HashMap<>();
    try {
      lines.putAll(lines(text));
      if (lines.isEmpty()) {
        throw new WrongFile(file, "The file is empty.");
      }
      // Of a name that is mistyped, that says more than the right one that is missing.
      yaml.readValue(text, type);
      T value = complete.readValue(text, type);
      YamlDocument<T> document = new YamlDocument<>(file, value, lines);
      check(document);
      return document;
    } catch (JsonMappingException unfit) {
      throw new WrongFile(
          file,
          YamlDocument.lineOf(lines, JsonPointers.of(unfit)),
          "%s: %s".formatted(name(unfit), reason(unfit)));
    } catch (JsonProcessingException unreadable) {
      throw new WrongFile(
          file,
          unreadable.getLocation() == null ? 1 : unreadable.getLocation().getLineNr(),
          firstLines(unreadable.getOriginalMessage()));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Where each part begins. */
  private Map<String, Integer> lines(String text) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = yaml.createParser(text)) {
      while (parser.nextToken() != null) {
        lines.putIfAbsent(
            parser.getParsingContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    }
    return lines;
  }

  private <T> void check(YamlDocument<T> document) {
    validator.validate(document.value()).stream()
        .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .ifPresent(violation -> {
          throw document.wrong(
              JsonPointers.of(violation.getPropertyPath()),
              "%s: %s".formatted(violation.getPropertyPath(), violation.getMessage()));
        });
  }

  private static String name(JsonMappingException unfit) {
    String name = JsonPointers.of(unfit).replace('/', '.');
    return name.isEmpty() ? "The file" : name.substring(1);
  }

  private static String reason(JsonMappingException unfit) {
    return switch (unfit) {
      case UnrecognizedPropertyException unknown ->
          "There is no such field here, only "
              + Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                  .map(Object::toString)
                  .sorted()
                  .collect(Collectors.joining(", "))
              + ".";
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          "\"%s\" is none of %s."
              .formatted(
                  wrong.getValue(),
                  Arrays.stream(wrong.getTargetType().getEnumConstants())
                      .map(Object::toString)
                      .sorted()
                      .collect(Collectors.joining(", ")));
      case MismatchedInputException mismatch
          when mismatch.getOriginalMessage().startsWith("Null value for creator property")
              || mismatch.getOriginalMessage().startsWith("Cannot map `null`") ->
          "A value is missing.";
      default -> firstLines(unfit.getOriginalMessage());
    };
  }

  /** Without the excerpts of the file that the parser adds. */
  private static String firstLines(String message) {
    return message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining("; "));
  }
}
