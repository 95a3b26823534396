package gov.cms.mentorship.shared.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ratings that are told together, on a scale from 1 to 5.
 *
 * @param people how many people gave them
 * @param number how many there are
 * @param sum what they add up to
 */
public record Ratings(int people, int number, int sum) {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;
  public static final Ratings NONE = new Ratings(0, 0, 0);

  private static final double ONE_DECIMAL = 10.0;

  /**
   * Puts batches together, in their order, until the average of a pool is about a group: given by
   * so many people, and as many steps away from all saying the worst or all the best. Averages of
   * whole pools can be set against each other.
   *
   * @return for each batch the pool that it completes; {@link #NONE} where the pool has to wait
   */
  public static List<Ratings> pools(List<Ratings> batches, int group) {
    List<Ratings> pools = new ArrayList<>();
    Ratings pool = NONE;
    for (Ratings batch : batches) {
      pool = pool.and(batch);
      boolean whole = pool.isAbout(group);
      pools.add(whole ? pool : NONE);
      pool = whole ? NONE : pool;
    }
    return pools;
  }

  /** These and others. */
  public Ratings and(Ratings others) {
    return new Ratings(people + others.people, number + others.number, sum + others.sum);
  }

  /** To one decimal place; nothing when nobody rated. */
  public Optional<Double> average() {
    return number == 0
        ? Optional.empty()
        : Optional.of(Math.round(ONE_DECIMAL * sum / number) / ONE_DECIMAL);
  }

  private boolean isAbout(int group) {
    return people >= group && Math.min(sum - LOWEST * number, HIGHEST * number - sum) >= group;
  }
}
