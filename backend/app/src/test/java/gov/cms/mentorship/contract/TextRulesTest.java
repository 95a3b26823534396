package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.text.PlainText;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.ExampleBody;
import gov.cms.mentorship.testing.ExampleBody.Text;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.StoredTexts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each text of each request of the contract against what is true of all texts. */
@IntegrationTest
class TextRulesTest {

  /** Nothing that anybody sees; the last one is beyond the first 65,536 characters. */
  private static final List<String> BLANK =
      List.of("\u00a0", "\u200b", "\ufeff", "\u3164", " \u2060\t\u00ad ", "\udb40\udc20");

  /** One character to people and the database, two to Java and JavaScript. */
  private static final String WIDE = "\ud835\udd4f";

  private static final Set<String> TURNING =
      Set.of("\u202a", "\u202d", "\u202e", "\u2066", "\u2069");

  static Stream<Operation> operationsWithTexts() {
    return HostileTextTest.operationsWithTexts();
  }

  @ParameterizedTest
  @MethodSource("operationsWithTexts")
  void whatTurnsTheDirectionOfWritingIsRefusedInWords(Operation operation) {
    Stage stage = new Stage(operation);
    for (Text field : freeTexts(operation)) {
      for (String turning : TURNING) {
        assertThat(stage.objections(field, "abc" + turning + "def"))
            .as(field.pointer())
            .hasSize(1)
            .allMatch(detail -> detail.contains("direction of the text"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operationsWithTexts")
  void aTextOfWhatNobodySeesIsBlank(Operation operation) {
    Stage stage = new Stage(operation);
    for (Text field : freeTexts(operation)) {
      boolean required =
          field.schema().path("pattern").asText().equals(PlainText.VISIBLE)
              || field.schema().has("minLength");
      for (String blank : BLANK) {
        if (required) {
          assertThat(stage.objections(field, blank))
              .as("%s with %s", field.pointer(), blank)
              .isNotEmpty();
        } else if (stage.accepts(field, blank)) {
          Set<String> kept = StoredTexts.among(List.of(blank, blank.strip()));
          assertThat(kept).as(field.pointer()).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("operationsWithTexts")
  void lengthsAreCountedInCodePoints(Operation operation) {
    Stage stage = new Stage(operation);
    for (Text field : freeTexts(operation)) {
      boolean bounded = field.schema().path("pattern").asText().matches(".*\\{\\d+,\\d+}\\)?\\$");
      assertThat(field.schema().has("maxLength") || bounded).as(field.pointer()).isTrue();
      if (!bounded && stage.accepts(field, WIDE)) {
        int most = field.schema().path("maxLength").asInt();
        assertThat(stage.accepts(field, WIDE.repeat(most))).as(field.pointer()).isTrue();
        assertThat(stage.objections(field, WIDE.repeat(most + 1))).as(field.pointer()).isNotEmpty();
      }
    }
  }

  /** The name of a time zone is held against those that there are. */
  private static List<Text> freeTexts(Operation operation) {
    return ExampleBody.of(operation).texts().stream()
        .filter(Text::free)
        .filter(text -> !text.pointer().equals("/timeZone"))
        .toList();
  }
}
