package gov.cms.mentorship.shared.http;

import java.util.function.Function;

/**
 * What a service answers for a resource that can be changed: its representation with the version
 * that becomes the {@code ETag}.
 */
public record Versioned<T>(T value, long version) {

  /** The same version of another representation. */
  public <R> Versioned<R> map(Function<? super T, ? extends R> conversion) {
    return new Versioned<>(conversion.apply(value), version);
  }
}
