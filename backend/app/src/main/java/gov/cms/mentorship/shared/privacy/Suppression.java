package gov.cms.mentorship.shared.privacy;

import java.util.List;
import java.util.OptionalInt;

/**
 * The one place that decides which numbers may be shown.
 *
 * <p>A number about fewer people than the minimum, but not about none, is hidden, and so is all
 * from which it could be computed. How that is done depends on what else is told:
 *
 * <ul>
 *   <li>{@link #table}: numbers whose sum may be known from elsewhere;
 *   <li>{@link #parts}: a table whose sum is itself a number that is shown or hidden;
 *   <li>{@link #apart} and {@link #sum}: numbers of which only the shown ones are ever added up, as
 *       the months of a period. Whether a month is shown depends on that month alone, so periods
 *       that overlap cannot be set against each other;
 *   <li>{@link #whole}: a number beside a part of it that is shown.
 * </ul>
 */
public final class Suppression {

  /** With fewer, a hidden number could only be 1. */
  public static final int LEAST_GROUP_SIZE = 3;

  private Suppression() {}

  /**
   * A table of numbers, whether or not its total is shown.
   *
   * <p>With the small numbers the one about the fewest people of those that could be shown is
   * hidden, wherever it occurs; if there is none, the whole table is. The choice depends on the
   * numbers alone, never on their order: every hidden number could change places with another one,
   * so that not even a reader who knows this rule and the total can tell which is which.
   *
   * @param minimumGroupSize about how many people a number must be to be shown, apart from 0
   */
  public static List<Cell> table(List<Counted> counted, int minimumGroupSize) {
    check(minimumGroupSize);
    if (counted.stream().noneMatch(number -> isSmall(number, minimumGroupSize))) {
      return counted.stream().map(Counted::shown).toList();
    }
    OptionalInt cover =
        counted.stream().mapToInt(Counted::people).filter(n -> n >= minimumGroupSize).min();
    return counted.stream()
        .map(number -> staysHidden(number, cover) ? number.hidden() : number.shown())
        .toList();
  }

  /** As {@link #table} for numbers that add up to another one: when that is hidden, all are. */
  public static List<Cell> parts(Cell whole, List<Counted> counted, int minimumGroupSize) {
    return whole.suppressed()
        ? counted.stream().map(Counted::hidden).toList()
        : table(counted, minimumGroupSize);
  }

  /** Each number for itself; allowed only where no sum but {@link #sum} is ever told. */
  public static List<Cell> apart(List<Counted> counted, int minimumGroupSize) {
    check(minimumGroupSize);
    return counted.stream()
        .map(number -> isSmall(number, minimumGroupSize) ? number.hidden() : number.shown())
        .toList();
  }

  /** Adds up the shown numbers alone; hidden when the hidden ones are all there is. */
  public static Count sum(List<Cell> cells) {
    int shown = cells.stream().mapToInt(cell -> cell.value().orElse(0)).reduce(0, Math::addExact);
    return shown == 0 && cells.stream().anyMatch(Cell::suppressed)
        ? Count.hidden()
        : Count.shown(shown);
  }

  /** A number of people beside a shown part of them: hidden when the others are too few. */
  public static Count whole(int people, int shownPart, int minimumGroupSize) {
    check(minimumGroupSize);
    return isSmall(Counted.people("others", people - shownPart), minimumGroupSize)
        ? Count.hidden()
        : Count.shown(people);
  }

  /** Whether all answers are the same but for one step of one person, so that an average tells. */
  public static boolean averageTellsAnAnswer(int sum, int answers, int lowest, int highest) {
    return Math.min(sum - lowest * answers, highest * answers - sum) == 1;
  }

  /** Zero stays visible as long as there is a number behind which the small ones can hide. */
  private static boolean staysHidden(Counted number, OptionalInt cover) {
    return cover.isEmpty() || (number.people() > 0 && number.people() <= cover.getAsInt());
  }

  private static boolean isSmall(Counted number, int minimumGroupSize) {
    return number.people() > 0 && number.people() < minimumGroupSize;
  }

  private static void check(int minimumGroupSize) {
    if (minimumGroupSize < LEAST_GROUP_SIZE) {
      throw new IllegalArgumentException("A group of " + minimumGroupSize + " cannot be protected");
    }
  }
}
