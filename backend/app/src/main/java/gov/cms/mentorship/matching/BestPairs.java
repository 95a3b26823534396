package gov.cms.mentorship.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The best pairs of one mentee, as many as are wanted. Of two alike, the mentor who comes first.
 */
final class BestPairs {

  /** A mentor by the index, and how well the two fit. */
  record Pair(int mentor, int score) {}

  private final int wanted;

  /** Those taken so far, and more that are yet to be held against them. */
  private final long[] keys;

  private final LongStream.Builder kept = LongStream.builder();
  private int size;
  private long least;

  BestPairs(int wanted) {
    this.wanted = wanted;
    keys = new long[2 * wanted + 1];
  }

  /** Takes it if it is among the best. */
  void offer(int mentor, int score) {
    long key = key(mentor, score);
    if (key >= least) {
      keys[size++] = key;
      if (size == keys.length) {
        cut();
      }
    }
  }

  /** Takes it beside them, however good it is. */
  void keep(int mentor, int score) {
    kept.add(key(mentor, score));
  }

  /** What was taken, in the order of the mentors. */
  List<Pair> pairs() {
    cut();
    return LongStream.concat(kept.build(), Arrays.stream(keys, 0, size))
        .mapToObj(key -> new Pair(mentor(key), (int) (key >> Integer.SIZE)))
        .sorted(Comparator.comparingInt(Pair::mentor))
        .toList();
  }

  private void cut() {
    Arrays.sort(keys, 0, size);
    if (size > wanted) {
      System.arraycopy(keys, size - wanted, keys, 0, wanted);
      size = wanted;
      least = wanted == 0 ? Long.MAX_VALUE : keys[0];
    }
  }

  /** Sorted as numbers, keys come in the order of their scores, and of one score the last first. */
  private static long key(int mentor, int score) {
    return (long) score << Integer.SIZE | Integer.MAX_VALUE - mentor;
  }

  private static int mentor(long key) {
    return Integer.MAX_VALUE - (int) key;
  }
}
