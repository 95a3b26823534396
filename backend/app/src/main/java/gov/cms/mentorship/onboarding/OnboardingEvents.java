package gov.cms.mentorship.onboarding;

import gov.cms.mentorship.shared.event.EventType;
import gov.cms.mentorship.shared.event.Payload;
import gov.cms.mentorship.shared.event.Subject;
import java.util.UUID;

/** What the program says to newcomers. The one person is whose profile it is. */
public sealed interface OnboardingEvents extends Payload {

  /** What these events are about. */
  static Subject subject(UUID profile) {
    return new Subject("profile", profile);
  }

  /**
   * Somebody is asked how it goes.
   *
   * @param number which time, from 1
   * @param of how many times in all
   */
  @EventType("onboarding.check-in")
  record CheckIn(int number, int of) implements OnboardingEvents {}

  /** Somebody is told how the program works. */
  @EventType("onboarding.how-it-works")
  record HowItWorks() implements OnboardingEvents {}
}
