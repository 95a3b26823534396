package gov.cms.mentorship.response;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.response.SurveyResponses.RatedBatch;
import gov.cms.mentorship.response.SurveyResults.QuestionResult;
import gov.cms.mentorship.shared.privacy.Ratings;
import gov.cms.mentorship.survey.QuestionKind;
import gov.cms.mentorship.survey.SurveyChoice;
import gov.cms.mentorship.survey.SurveyQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final int GROUP = 5;
  private static final Instant CLOSED = Instant.parse("2026-11-24T15:00:00Z");
  private static final SurveyQuestion RATING =
      new SurveyQuestion("overall", QuestionKind.RATING, "How was it?", true, Optional.empty());
  private static final SurveyQuestion REQUIRED = choice(true);
  private static final SurveyQuestion OPTIONAL = choice(false);

  @Test
  void anAverageIsToldWithoutCounts() {
    QuestionResult result = rated(new Ratings(5, 5, 20), new Ratings(5, 6, 20));
    assertThat(result.average()).contains(3.6);
    assertThat(result.counts()).isEmpty();
    assertThat(result.suppressed()).isFalse();
  }

  @Test
  void anAverageThatTellsAboutFewPeopleWaits() {
    assertThat(rated(new Ratings(5, 5, 24)).suppressed()).isTrue();
    assertThat(rated(new Ratings(5, 5, 20), new Ratings(5, 5, 25)).average()).contains(4.0);
    assertThat(rated().suppressed()).isTrue();
  }

  @Test
  void choicesAreToldInWholeGroups() {
    assertThat(shown(chosen(OPTIONAL, 30, 13, 9, 2))).isEqualTo("10 5 -");
    assertThat(chosen(OPTIONAL, 30, 13, 9, 2).suppressed()).isFalse();
    assertThat(chosen(OPTIONAL, 15, 4, 4, 4).suppressed()).isTrue();
    assertThat(chosen(OPTIONAL, 15, 4, 4, 4).counts()).isEmpty();
  }

  @Test
  void theLastChoiceOfARequiredQuestionIsWhatTheOthersLeaveOver() {
    assertThat(shown(chosen(REQUIRED, 30, 3, 2, 25))).isEqualTo("- - 20");
    assertThat(shown(chosen(REQUIRED, 30, 20, 5, 5))).isEqualTo("20 5 -");
  }

  @Test
  void thatAllSaidTheSameIsNotTold() {
    assertThat(shown(chosen(REQUIRED, 10, 10, 0, 0))).isEqualTo("5 - -");
    assertThat(shown(chosen(OPTIONAL, 10, 10, 0, 0))).isEqualTo("5 - -");
  }

  @Test
  void nothingIsToldWhenNobodysAnswersCount() {
    assertThat(chosen(OPTIONAL, 0, 0, 0, 0).suppressed()).isTrue();
  }

  @Test
  void textsAreNeverListed() {
    SurveyQuestion text =
        new SurveyQuestion("comment", QuestionKind.TEXT, "Why?", false, Optional.empty());
    QuestionResult result = new Tally(20, GROUP, Map.of(), Map.of()).of(text);
    assertThat(result.counts()).isEmpty();
    assertThat(result.average()).isEmpty();
  }

  private static QuestionResult rated(Ratings... batches) {
    List<RatedBatch> rated = new ArrayList<>();
    Arrays.stream(batches).forEach(batch -> rated.add(new RatedBatch(CLOSED, batch)));
    return new Tally(20, GROUP, Map.of(RATING.id(), rated), Map.of()).of(RATING);
  }

  private static QuestionResult chosen(SurveyQuestion question, int answered, int... people) {
    Map<String, Integer> made = new HashMap<>();
    for (int i = 0; i < people.length; i++) {
      made.put(question.codes().get(i), people[i]);
    }
    return new Tally(answered, GROUP, Map.of(), Map.of(question.id(), made)).of(question);
  }

  private static SurveyQuestion choice(boolean required) {
    return new SurveyQuestion(
        "again",
        QuestionKind.CHOICE,
        "Again?",
        required,
        Optional.of(
            List.of(
                new SurveyChoice("YES", "Yes"),
                new SurveyChoice("MAYBE", "Perhaps"),
                new SurveyChoice("NO", "No"))));
  }

  private static String shown(QuestionResult result) {
    return String.join(
        " ",
        result.counts().orElseThrow().stream()
            .map(count -> count.count().map(String::valueOf).orElse("-"))
            .toList());
  }
}
