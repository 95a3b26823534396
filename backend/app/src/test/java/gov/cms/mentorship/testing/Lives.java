package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;
import java.lang.reflect.Field;

/** Where the lives of aggregates are found: each feature keeps its own to itself. */
public final class Lives {

  private Lives() {}

  /**
   * The life of an aggregate.
   *
   * @param aggregate the feature's package and the aggregate's name, such as {@code
   *     meeting.Meeting}
   */
  public static Lifecycle<?, ?, ?> of(String aggregate) {
    try {
      Field table =
          Class.forName("gov.cms.mentorship." + aggregate + "Lifecycle").getDeclaredField("TABLE");
      table.setAccessible(true);
      return (Lifecycle<?, ?, ?>) table.get(null);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalArgumentException("No life of " + aggregate, missing);
    }
  }
}
