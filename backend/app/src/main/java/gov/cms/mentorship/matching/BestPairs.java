package gov.cms.mentorship.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The best pairs of one mentee, as many as are wanted. Of two alike, the mentor who comes first.
 */
final class BestPairs {

  /** A mentor by the index, and how well the two fit. */
  record Pair(int mentor, int score) {}

  private static final Comparator<Pair> WORST_FIRST =
      Comparator.comparingInt(Pair::score)
          .thenComparing(Comparator.comparingInt(Pair::mentor).reversed());

  private final int wanted;
  private final PriorityQueue<Pair> best = new PriorityQueue<>(WORST_FIRST);
  private final List<Pair> kept = new ArrayList<>();

  BestPairs(int wanted) {
    this.wanted = wanted;
  }

  /** Takes it if it is among the best. Mentors come in their order. */
  void offer(int mentor, int score) {
    if (best.size() < wanted) {
      best.add(new Pair(mentor, score));
    } else if (wanted > 0 && score > best.element().score) {
      best.remove();
      best.add(new Pair(mentor, score));
    }
  }

  /** Takes it beside them, however good it is. */
  void keep(int mentor, int score) {
    kept.add(new Pair(mentor, score));
  }

  /** What was taken, in the order of the mentors. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>(kept);
    pairs.addAll(best);
    pairs.sort(Comparator.comparingInt(Pair::mentor));
    return pairs;
  }
}
