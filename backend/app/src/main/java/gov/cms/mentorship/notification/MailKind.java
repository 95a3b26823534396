package gov.cms.mentorship.notification;

/** The mails there are; each has a template for plain text and one for HTML. */
enum MailKind {
  /** To the mentor whom a mentee has asked. */
  REQUEST_RECEIVED("request-received"),
  /** To both whom the support team has proposed to each other. */
  PROPOSAL_RECEIVED("proposal-received"),
  /** To both once they work together. */
  REQUEST_ACCEPTED("request-accepted"),
  /** To the one who did not decline. */
  REQUEST_DECLINED("request-declined"),
  /** To the one who may not take part, for now. */
  ENROLLMENT_DECLINED("enrollment-declined"),
  /** To the one whose way goes on. */
  ENROLLMENT_APPROVED("enrollment-approved"),
  /** To the one who takes part from now on. */
  ENROLLMENT_ACTIVE("enrollment-active"),
  /** To the manager of somebody who wants to take part. */
  MANAGER_ASKED("manager-asked"),
  /** To the manager who has not answered. */
  MANAGER_REMINDED("manager-reminded"),
  /** To the support team, when a manager does not answer. */
  MANAGER_SILENT("manager-silent");

  private final String template;

  MailKind(String template) {
    this.template = template;
  }

  /** Whether the mail is of no use once the request is answered. */
  boolean asksForAnswer() {
    return this == REQUEST_RECEIVED || this == PROPOSAL_RECEIVED;
  }

  String plainTemplate() {
    return "mail/" + template + ".txt";
  }

  String htmlTemplate() {
    return "mail/" + template + ".html";
  }
}
