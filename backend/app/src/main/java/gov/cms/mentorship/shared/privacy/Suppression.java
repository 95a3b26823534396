package gov.cms.mentorship.shared.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one place that decides what figures may say. There is one rule: <b>a number is told in whole
 * groups</b>. It is rounded down to a multiple of the minimum group size, and hidden below one
 * group; that nobody is there is hidden too. What follows from it:
 *
 * <ul>
 *   <li>Whoever knows the rule and sees a number, shown or hidden, is left with as many candidates
 *       as a group has people. Each number is told for itself, so no other one narrows them.
 *   <li>Two looks around one act differ by nothing or by at least a group.
 *   <li>Sums are made of what is shown ({@link #sum}), never counted anew, and so are hours and
 *       medians. Numbers that add up to another one are told first, and that one is their sum.
 * </ul>
 *
 * <p>Where the exact number of people is told as well, as with a survey, the parts are told by
 * {@link #split}. An average is told of whole batches, put together until it is about a group.
 *
 * <p>What it cannot do: somebody who sees a figure step, and knows that only one thing happened
 * meanwhile, knows that this was the one that filled the group. Somebody who learns an exact total
 * elsewhere can narrow its parts. And when the minimum changes, figures from before and after are
 * told in different steps.
 */
public final class Suppression {

  /** With fewer, a hidden number could only be 1. */
  public static final int LEAST_GROUP_SIZE = 3;

  private Suppression() {}

  /**
   * Numbers for themselves.
   *
   * @param group about how many people a number must be to be shown, and its step
   */
  public static List<Cell> cells(List<Counted> counted, int group) {
    return counted.stream()
        .map(number ->
            Cell.of(
                number.code(), number.people() < group ? 0 : wholeGroups(number.value(), group)))
        .toList();
  }

  /** Adds up what is shown; hidden when nothing is. */
  public static Count sum(List<Cell> cells) {
    return Count.of(
        cells.stream().mapToInt(cell -> cell.value().orElse(0)).reduce(0, Math::addExact));
  }

  /** An amount, for example of hours, rounded down as numbers are. */
  public static int wholeGroups(int amount, int group) {
    check(group);
    return amount - amount % group;
  }

  /**
   * Parts of a number of people that is told exactly. What the parts leave over is never told for
   * itself but as {@link #rest}, so that the exact number does not narrow any part: at least a
   * group always seems to be left over, if need be by telling the largest part a group lower.
   */
  public static List<Cell> split(int people, List<Counted> parts, int group) {
    int[] told = parts.stream().mapToInt(part -> wholeGroups(part.people(), group)).toArray();
    while (Arrays.stream(told).sum() > Math.max(0, people - group)) {
      told[largest(told)] -= group;
    }
    return IntStream.range(0, told.length)
        .mapToObj(i -> Cell.of(parts.get(i).code(), told[i]))
        .toList();
  }

  /** What {@link #split} leaves over, at the least; it says nothing that the parts do not say. */
  public static Cell rest(String code, int people, List<Cell> parts, int group) {
    int atMost = sum(parts).value().orElse(0) + parts.size() * group;
    return Cell.of(code, wholeGroups(Math.max(0, people - atMost), group));
  }

  /** A number of people beside a part of them that is told: hidden when the others are too few. */
  public static Count whole(int people, int part, int group) {
    int others = wholeGroups(people - part, group);
    return Count.of(others == 0 ? 0 : part + others);
  }

  /**
   * The step of numbers that were told in other steps before: a multiple of those, so that the old
   * and the new number together say no more than the old one did.
   */
  public static int nextStep(int step, int group) {
    check(group);
    return step * Math.ceilDiv(group, step);
  }

  private static int largest(int[] numbers) {
    return IntStream.range(0, numbers.length)
        .reduce((one, other) -> numbers[other] > numbers[one] ? other : one)
        .orElseThrow();
  }

  private static void check(int group) {
    if (group < LEAST_GROUP_SIZE) {
      throw new IllegalArgumentException("A group of " + group + " cannot be protected");
    }
  }
}
