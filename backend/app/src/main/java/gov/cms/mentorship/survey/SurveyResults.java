package gov.cms.mentorship.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the answers say together.
 *
 * @param suppressed whether so few have answered that nothing is told
 */
record SurveyResults(
    UUID surveyId, int invited, int answered, boolean suppressed, List<QuestionResult> questions) {

  /**
   * The answers to one question. Texts are never listed.
   *
   * @param average of a rating, to one decimal place
   * @param counts how often each answer was given
   * @param suppressed whether nothing is told about this question
   */
  record QuestionResult(
      String id,
      String text,
      QuestionKind kind,
      Optional<Double> average,
      Optional<List<AnswerCount>> counts,
      boolean suppressed) {}

  /**
   * How often an answer was given.
   *
   * @param count absent when it could tell about individuals
   */
  record AnswerCount(String code, Optional<Integer> count) {}
}
