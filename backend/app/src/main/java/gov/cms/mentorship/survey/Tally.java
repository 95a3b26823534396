package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Counted;
import gov.cms.mentorship.shared.privacy.Suppression;
import gov.cms.mentorship.survey.SurveyResults.AnswerCount;
import gov.cms.mentorship.survey.SurveyResults.QuestionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sums up the answers to one question and leaves out what could tell about individuals.
 *
 * @param question the question
 * @param given what was answered to it
 * @param answered how many people have answered the survey, this question or not
 * @param minimumGroupSize the smallest number of people that may be told about
 */
record Tally(SurveyQuestion question, GivenAnswers given, int answered, int minimumGroupSize) {

  private static final double ONE_DECIMAL = 10.0;

  QuestionResult result() {
    if (question.kind() == QuestionKind.TEXT) {
      return result(Optional.empty(), Optional.empty(), false);
    }
    if (given.people() < minimumGroupSize) {
      return result(Optional.empty(), Optional.empty(), true);
    }
    return question.kind() == QuestionKind.RATING ? rating(cells()) : choice(cells());
  }

  /** Those who passed the question over are counted too, or they would be what is missing. */
  private List<Cell> cells() {
    List<Counted> counted = new ArrayList<>();
    codes().forEach(code -> counted.add(given.of(code)));
    counted.add(Counted.people("passed over", answered - given.people()));
    return Suppression.table(counted, minimumGroupSize).subList(0, codes().size());
  }

  private QuestionResult choice(List<Cell> cells) {
    boolean nothingLeft = cells.stream().allMatch(Cell::suppressed);
    return result(Optional.empty(), Optional.of(counts(cells)), nothingLeft);
  }

  /** An average beside half of its counts would give the other half away: it is all or none. */
  private QuestionResult rating(List<Cell> cells) {
    if (cells.stream().noneMatch(Cell::suppressed)) {
      return result(Optional.of(average()), Optional.of(counts(cells)), false);
    }
    return givesAnAnswerAway()
        ? result(Optional.empty(), Optional.empty(), true)
        : result(Optional.of(average()), Optional.empty(), false);
  }

  private boolean givesAnAnswerAway() {
    return Suppression.averageTellsAnAnswer(
        sum(), answers(), AnswerRules.LOWEST_RATING, AnswerRules.HIGHEST_RATING);
  }

  private double average() {
    return Math.round(ONE_DECIMAL * sum() / answers()) / ONE_DECIMAL;
  }

  private int answers() {
    return codes().stream().mapToInt(this::count).sum();
  }

  private int sum() {
    return codes().stream().mapToInt(code -> Integer.parseInt(code) * count(code)).sum();
  }

  private int count(String code) {
    return given.of(code).value();
  }

  private List<String> codes() {
    return question.kind() == QuestionKind.RATING
        ? IntStream.rangeClosed(AnswerRules.LOWEST_RATING, AnswerRules.HIGHEST_RATING)
            .mapToObj(Integer::toString)
            .toList()
        : question.codes();
  }

  private static List<AnswerCount> counts(List<Cell> cells) {
    return cells.stream().map(cell -> new AnswerCount(cell.code(), cell.value())).toList();
  }

  private QuestionResult result(
      Optional<Double> average, Optional<List<AnswerCount>> counts, boolean suppressed) {
    return new QuestionResult(
        question.id(), question.text(), question.kind(), average, counts, suppressed);
  }
}
