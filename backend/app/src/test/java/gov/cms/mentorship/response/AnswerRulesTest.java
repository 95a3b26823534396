package gov.cms.mentorship.response;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.survey.QuestionKind;
import gov.cms.mentorship.survey.SurveyChoice;
import gov.cms.mentorship.survey.SurveyQuestion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

  private static final List<SurveyQuestion> QUESTIONS =
      List.of(
          question("overall", QuestionKind.RATING, true),
          new SurveyQuestion(
              "again",
              QuestionKind.CHOICE,
              "Again?",
              false,
              Optional.of(List.of(new SurveyChoice("YES", "Yes"), new SurveyChoice("NO", "No")))),
          question("comment", QuestionKind.TEXT, false));
  private static final SurveyAnswer GOOD = rating("overall", 5);

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5})
  void ratingsFromOneToFiveAreFine(int rating) {
    assertThat(pointers(rating("overall", rating))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void otherRatingsAreNot(int rating) {
    assertThat(pointers(rating("overall", rating))).containsExactly("/answers/0/rating");
  }

  @ParameterizedTest
  @CsvSource({"YES,true", "MAYBE,false", "yes,false"})
  void aChoiceIsOneOfTheChoices(String code, boolean fine) {
    SurveyAnswer choice =
        new SurveyAnswer("again", Optional.empty(), Optional.of(code), Optional.empty());
    assertThat(pointers(GOOD, choice).isEmpty()).isEqualTo(fine);
  }

  @Test
  void aTextSaysSomethingWithinItsLimit() {
    assertThat(pointers(GOOD, text("comment", "x".repeat(2000)))).isEmpty();
    assertThat(pointers(GOOD, text("comment", "x".repeat(2001))))
        .containsExactly("/answers/1/text");
    assertThat(pointers(GOOD, text("comment", " "))).containsExactly("/answers/1/text");
  }

  @Test
  void whatIsRequiredMustBeAnswered() {
    assertThat(pointers(text("comment", "Fine"))).containsExactly("/answers");
  }

  @Test
  void anAnswerFitsItsQuestionAndNoOther() {
    assertThat(pointers(rating("overall", 4), rating("comment", 4)))
        .containsExactly("/answers/1/rating", "/answers/1/text");
    assertThat(pointers(GOOD, rating("overall", 4))).containsExactly("/answers/1/questionId");
    assertThat(pointers(GOOD, rating("unknown", 4))).containsExactly("/answers/1/questionId");
  }

  private static List<String> pointers(SurveyAnswer... answers) {
    return AnswerRules.errors(QUESTIONS, List.of(answers)).stream()
        .map(FieldError::pointer)
        .toList();
  }

  private static SurveyQuestion question(String id, QuestionKind kind, boolean required) {
    return new SurveyQuestion(id, kind, "How was it?", required, Optional.empty());
  }

  private static SurveyAnswer rating(String question, int rating) {
    return new SurveyAnswer(question, Optional.of(rating), Optional.empty(), Optional.empty());
  }

  private static SurveyAnswer text(String question, String text) {
    return new SurveyAnswer(question, Optional.empty(), Optional.empty(), Optional.of(text));
  }
}
