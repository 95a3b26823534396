package gov.cms.mentorship.timer;

import java.util.UUID;

/**
 * One timer.
 *
 * @param kind which {@link Alarm}
 * @param subject what it is about
 * @param step which of the timers of the subject
 */
record Timer(String kind, UUID subject, int step) {

  /**
   * One that is due.
   *
   * @param failures how often it has failed
   */
  record Due(Timer timer, int failures) {}
}
