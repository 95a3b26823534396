package gov.cms.mentorship.shared.privacy;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * The one rule that decides which numbers may be shown.
 *
 * <p>A number from 1 up to the minimum is hidden. So that it cannot be computed from a total and
 * the other numbers, the smallest number that could be shown is hidden with it, wherever it occurs;
 * if there is none, the whole table is. The choice depends on the values alone, never on their
 * order: every hidden number could change places with another one, so that not even a reader who
 * knows this rule and the total can tell which is which.
 */
public final class Suppression {

  /** With fewer, a hidden number could only be 1. */
  public static final int LEAST_GROUP_SIZE = 3;

  private Suppression() {}

  /** A single number, hidden when the group is too small; nobody at all may be shown. */
  public static Count count(int value, int minimumGroupSize) {
    check(minimumGroupSize);
    return isSmall(value, minimumGroupSize) ? Count.hidden() : Count.shown(value);
  }

  /** The sum of a table's numbers, as a single number. */
  public static Count total(Collection<Cell> counted, int minimumGroupSize) {
    return count(
        counted.stream().mapToInt(Suppression::valueOf).reduce(0, Math::addExact),
        minimumGroupSize);
  }

  /**
   * A table of numbers as it may be shown, whether or not its total is shown.
   *
   * @param counted the true numbers, none of them hidden yet
   * @param minimumGroupSize the smallest number that may be shown, apart from 0
   */
  public static List<Cell> suppress(List<Cell> counted, int minimumGroupSize) {
    check(minimumGroupSize);
    if (counted.stream().noneMatch(cell -> isSmall(valueOf(cell), minimumGroupSize))) {
      return List.copyOf(counted);
    }
    OptionalInt cover =
        counted.stream()
            .mapToInt(Suppression::valueOf)
            .filter(value -> value >= minimumGroupSize)
            .min();
    return counted.stream()
        .map(cell -> staysHidden(valueOf(cell), cover) ? cell.hidden() : cell)
        .toList();
  }

  /** Zero stays visible as long as there is a number behind which the small ones can hide. */
  private static boolean staysHidden(int value, OptionalInt cover) {
    return cover.isEmpty() || (value > 0 && value <= cover.getAsInt());
  }

  private static boolean isSmall(int value, int minimumGroupSize) {
    return value > 0 && value < minimumGroupSize;
  }

  private static int valueOf(Cell cell) {
    return cell.value()
        .filter(value -> value >= 0)
        .orElseThrow(() -> new IllegalArgumentException("Not a counted number: " + cell.code()));
  }

  private static void check(int minimumGroupSize) {
    if (minimumGroupSize < LEAST_GROUP_SIZE) {
      throw new IllegalArgumentException("A group of " + minimumGroupSize + " cannot be protected");
    }
  }
}
