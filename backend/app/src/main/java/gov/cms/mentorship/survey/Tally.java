package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Suppression;
import gov.cms.mentorship.survey.SurveyResults.AnswerCount;
import gov.cms.mentorship.survey.SurveyResults.QuestionResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sums up the answers to one question and leaves out what could tell about individuals.
 *
 * @param question the question
 * @param given how often each answer was given, by rating or code
 * @param minimumGroupSize the smallest number of people that may be told about
 */
record Tally(SurveyQuestion question, Map<String, Integer> given, int minimumGroupSize) {

  private static final double ONE_DECIMAL = 10.0;

  QuestionResult result() {
    if (question.kind() == QuestionKind.TEXT) {
      return result(Optional.empty(), Optional.empty(), false);
    }
    if (answers() < minimumGroupSize) {
      return result(Optional.empty(), Optional.empty(), true);
    }
    List<Cell> cells =
        Suppression.suppress(
            codes().stream().map(code -> Cell.of(code, count(code))).toList(), minimumGroupSize);
    return question.kind() == QuestionKind.RATING ? rating(cells) : choice(cells);
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
    return givesCountsAway()
        ? result(Optional.empty(), Optional.empty(), true)
        : result(Optional.of(average()), Optional.empty(), false);
  }

  /** All the same but for one step of one person: the average alone would tell every answer. */
  private boolean givesCountsAway() {
    int aboveLowest = sum() - AnswerRules.LOWEST_RATING * answers();
    int belowHighest = AnswerRules.HIGHEST_RATING * answers() - sum();
    return Math.min(aboveLowest, belowHighest) <= 1;
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
    return given.getOrDefault(code, 0);
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
