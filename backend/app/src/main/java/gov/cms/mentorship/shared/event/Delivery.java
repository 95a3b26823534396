package gov.cms.mentorship.shared.event;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;

/**
 * What a listener is to do with an event for one of its targets.
 *
 * @param listener its name
 * @param eventId which event
 * @param target for whom
 */
record Delivery(String listener, UUID eventId, String target) {

  private static final char SEPARATOR = '/';

  static Delivery of(TaskInstance<?> task) {
    int end = task.getId().indexOf(SEPARATOR);
    return new Delivery(
        task.getTaskName(),
        UUID.fromString(task.getId().substring(0, end)),
        task.getId().substring(end + 1));
  }

  TaskInstance<Void> task() {
    return new TaskInstance<>(listener, eventId + String.valueOf(SEPARATOR) + target);
  }
}
