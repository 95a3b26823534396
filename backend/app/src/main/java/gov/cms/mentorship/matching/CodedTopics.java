package gov.cms.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** The topics of one person in numbers: those that they chose one by one, and what they offer. */
final class CodedTopics {

  /** Offered, at a level that the person does not name. */
  static final int SOME_LEVEL = -1;

  private final int[] numbers;
  private final byte[] current;
  private final byte[] wanted;

  /** By the number of the topic. */
  private final byte[] offered;

  private CodedTopics(int[] numbers, byte[] current, byte[] wanted, byte[] offered) {
    this.numbers = numbers;
    this.current = current;
    this.wanted = wanted;
    this.offered = offered;
  }

  static CodedTopics of(Traits traits, ToIntFunction<String> number) {
    List<String> chosen = new ArrayList<>(traits.topics());
    int[] numbers = chosen.stream().mapToInt(number).toArray();
    byte[] current = new byte[numbers.length];
    byte[] wanted = new byte[numbers.length];
    byte[] offered = new byte[0];
    for (int i = 0; i < numbers.length; i++) {
      Traits.Rating rating = traits.rating(chosen.get(i));
      current[i] = (byte) rating.current();
      wanted[i] = (byte) rating.wanted();
      offered = with(offered, numbers[i], SOME_LEVEL);
    }
    for (var rated : traits.ratings().entrySet()) {
      if (rated.getValue().offered() > 0) {
        offered = with(offered, number.applyAsInt(rated.getKey()), rated.getValue().offered());
      }
    }
    return new CodedTopics(numbers, current, wanted, offered);
  }

  /** How many the person chose. */
  int size() {
    return numbers.length;
  }

  /** The topic at a place among those that the person chose. */
  int number(int place) {
    return numbers[place];
  }

  /** What a mentee has of the one at a place, or 0. */
  int current(int place) {
    return current[place];
  }

  /** What a mentee wants of the one at a place, or 0. */
  int wanted(int place) {
    return wanted[place];
  }

  /** What a mentor can give of a topic: a level, {@link #SOME_LEVEL}, or 0 for nothing. */
  int offered(int number) {
    return number < offered.length ? offered[number] : 0;
  }

  private static byte[] with(byte[] levels, int number, int level) {
    byte[] more = number < levels.length ? levels : Arrays.copyOf(levels, number + 1);
    more[number] = (byte) level;
    return more;
  }
}
