package gov.cms.mentorship.shared.event;

import java.time.Duration;

/** Recurring work of the program itself: on one node at a time, however many there are. */
public interface Job {

  /** Names the work, and whoever acts in it; unique. */
  String name();

  /** How long to wait after one run before the next. */
  Duration every();

  /** Does the work as a job of this name. After an exception it is tried again, sooner. */
  void run();
}
