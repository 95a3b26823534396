package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.privacy.Count;
import gov.cms.mentorship.survey.QuestionKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the answers say together. Only whole batches of answers count, each from at least as many
 * people as the minimum group size then was; the last few wait until theirs is whole.
 *
 * @param invited how many people were asked, the others in whole groups; suppressed when they are
 *     too few
 * @param minimumGroupSize the smallest group of people that anything here is about
 * @param answered how many people's answers count
 * @param suppressed whether so few have answered that nothing is told
 */
record SurveyResults(
    UUID surveyId,
    int minimumGroupSize,
    Count invited,
    int answered,
    boolean suppressed,
    List<QuestionResult> questions) {

  /**
   * The answers to one question. Texts are never listed.
   *
   * @param average of a rating, to one decimal place; beside it counts would give answers away
   * @param counts of a choice
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
   * How many people gave an answer.
   *
   * @param count in whole groups, at the least; absent when it could tell about individuals
   */
  record AnswerCount(String code, Optional<Integer> count) {}
}
