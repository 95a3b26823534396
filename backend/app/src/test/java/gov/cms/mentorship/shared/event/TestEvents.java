package gov.cms.mentorship.shared.event;

import java.util.List;
import java.util.UUID;

/** Events of nothing but tests. */
public sealed interface TestEvents extends Payload {

  /**
   * Something that a {@link TestListener} hears of.
   *
   * @param targets to whom it is delivered
   */
  @EventType("test.happened")
  record Happened(List<String> targets) implements TestEvents {}

  /** What these events are about. */
  static Subject subject(UUID id) {
    return new Subject("test", id);
  }
}
