package gov.cms.mentorship.notification;

/** How mails of a kind reach a person. */
public enum EmailChoice {
  /** Each by itself, at once. */
  AT_ONCE,
  /** Once a day, all together. */
  DAILY,
  /** Not at all. */
  OFF
}
