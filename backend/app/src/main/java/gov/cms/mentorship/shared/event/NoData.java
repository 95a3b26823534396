package gov.cms.mentorship.shared.event;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Keeps data out of scheduled tasks: a task names its event, and nothing is ever deserialized. */
class NoData implements Serializer {

  @Override
  public byte @Nullable [] serialize(@Nullable Object data) {
    if (data != null) {
      throw new IllegalArgumentException("A scheduled task has no data");
    }
    return null;
  }

  // The type parameter is the interface's.
  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals")
  public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
    return null;
  }
}
