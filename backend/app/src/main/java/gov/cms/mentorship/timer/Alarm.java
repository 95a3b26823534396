package gov.cms.mentorship.timer;

import java.util.UUID;

/** What to do when the timers of one kind are due. */
public interface Alarm {

  /** Names the kind, and whoever acts in it; unique, and never changed while any timer runs. */
  String kind();

  /**
   * Locks what it is about, before the timer itself is taken: whoever changes that thing locks it
   * first too, and stops its timers then.
   */
  default void hold(UUID subject) {}

  /**
   * Does what was to be done. Runs in one transaction with the end of the timer: after an exception
   * neither has happened, and it is tried again later.
   *
   * @param step which of the timers of the subject
   */
  void ring(UUID subject, int step);
}
