package gov.cms.mentorship.shared.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items in the order asked for
 * @param nextCursor where the next part begins; absent on the last
 * @param total how many there were in all parts when the first was read
 */
public record Page<T>(List<T> items, Optional<String> nextCursor, long total) {

  /** A list so short by nature that it has one part. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, Optional.empty(), items.size());
  }

  /** The same page of another representation. */
  public <R> Page<R> map(Function<? super T, ? extends R> conversion) {
    return new Page<>(items.stream().<R>map(conversion).toList(), nextCursor, total);
  }
}
