package gov.cms.mentorship.notification;

import static gov.cms.mentorship.notification.Placeholder.COUNTERPART;
import static gov.cms.mentorship.notification.Placeholder.DAY;
import static gov.cms.mentorship.notification.Placeholder.DUE;
import static gov.cms.mentorship.notification.Placeholder.WHEN;
import static gov.cms.mentorship.notification.Placeholder.WHERE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people are told. The words of each are a file of {@code resources/wordings}. */
public enum NotificationKind {
  /** To the mentor whom a mentee has asked. */
  REQUEST_RECEIVED(Necessity.REQUIRED, Wordings.FOR_ALL, COUNTERPART, DUE),
  /** To both whom the support team has proposed to each other. */
  PROPOSAL_RECEIVED(Necessity.REQUIRED, Wordings.BY_ROLE, COUNTERPART, DUE),
  /** To both once they work together. */
  REQUEST_ACCEPTED(Necessity.REQUIRED, Wordings.BY_ROLE, COUNTERPART),
  /** To the one who did not decline. */
  REQUEST_DECLINED(Necessity.REQUIRED, Wordings.BY_ROLE, COUNTERPART),
  /** To whoever has one business day left to answer. */
  ANSWER_DUE_SOON(Necessity.OPTIONAL, Wordings.FOR_ALL, COUNTERPART, DUE),
  /** To whoever has not answered in time. */
  ANSWER_PAST_DUE(Necessity.OPTIONAL, Wordings.FOR_ALL, COUNTERPART),
  /** To whoever waits for an answer that has not come in time. */
  ANSWER_AWAITED(Necessity.OPTIONAL, Wordings.BY_ROLE, COUNTERPART),
  /** To the support team, when an answer has not come in time. */
  ANSWER_MISSING(Necessity.NO_CHOICE, Wordings.FOR_ALL, COUNTERPART),
  /** To both, when nobody waits for an answer any more. */
  REQUEST_EXPIRED(Necessity.REQUIRED, Wordings.BY_ROLE, COUNTERPART),
  /** To the one who did not take the request back. */
  REQUEST_CANCELLED(Necessity.REQUIRED, Wordings.BY_ROLE, COUNTERPART),
  /** To both, when their first plan is not signed in time. */
  AGREEMENT_UNSIGNED(Necessity.OPTIONAL, Wordings.FOR_ALL, COUNTERPART),
  /** To those whose due times move, when a day is declared closed. */
  CLOSURE_DECLARED(Necessity.OPTIONAL, Wordings.FOR_ALL, DAY),
  /** To the same, when it counts again. */
  CLOSURE_TAKEN_BACK(Necessity.OPTIONAL, Wordings.FOR_ALL, DAY),
  /** To a mentee who has found nobody yet: how it goes. */
  CHECK_IN(Necessity.OPTIONAL, Wordings.FOR_ALL),
  /** To a mentor who is new: how the program works. */
  HOW_IT_WORKS(Necessity.OPTIONAL, Wordings.FOR_ALL),
  /** To the one whose enrollment the support team has opened again. */
  ENROLLMENT_REOPENED(Necessity.REQUIRED, Wordings.FOR_ALL),
  /** To the one who may not take part, for now. */
  ENROLLMENT_DECLINED(Necessity.REQUIRED, Wordings.FOR_ALL),
  /** To the one whose manager said yes, and whom the support team looks at next. */
  ENROLLMENT_IN_SUPPORT_REVIEW(Necessity.OPTIONAL, Wordings.FOR_ALL),
  /** To the one whose orientation is next. */
  ENROLLMENT_IN_ORIENTATION(Necessity.REQUIRED, Wordings.FOR_ALL),
  /** To the one who got times to choose from. */
  ORIENTATION_OFFERED(Necessity.REQUIRED, Wordings.FOR_ALL),
  /** To the one who has booked, with an entry for the calendar. */
  ORIENTATION_BOOKED(Necessity.REQUIRED, Wordings.FOR_ALL, WHEN, WHERE),
  /** To the one who has waited and has a place now, with an entry for the calendar. */
  ORIENTATION_MOVED_UP(Necessity.REQUIRED, Wordings.FOR_ALL, WHEN, WHERE),
  /** To the one whose session is another or at another time or place; changes the calendar. */
  ORIENTATION_CHANGED(Necessity.REQUIRED, Wordings.FOR_ALL, WHEN, WHERE),
  /** To the one who has no place and waits for none any more; takes it out of the calendar. */
  ORIENTATION_CANCELLED(Necessity.REQUIRED, Wordings.FOR_ALL, WHEN),
  /** To the one for whom no place became free. */
  ORIENTATION_FULL(Necessity.REQUIRED, Wordings.FOR_ALL, WHEN),
  /** To the one whose orientation is tomorrow. */
  ORIENTATION_REMINDER(Necessity.OPTIONAL, Wordings.FOR_ALL, WHEN, WHERE),
  /** To the one who takes part from now on. */
  ENROLLMENT_ACTIVE(Necessity.REQUIRED, Wordings.BY_ROLE),
  /** To the manager of somebody who wants to take part. */
  MANAGER_ASKED(Necessity.NO_CHOICE, Wordings.FOR_ALL, COUNTERPART, DUE),
  /** To the manager who has not answered. */
  MANAGER_REMINDED(Necessity.NO_CHOICE, Wordings.FOR_ALL, COUNTERPART, DUE),
  /** To the support team, when a manager does not answer. */
  MANAGER_SILENT(Necessity.NO_CHOICE, Wordings.FOR_ALL, COUNTERPART),
  /** To whoever wrote to the program's address. */
  INTAKE_ANSWERED(Necessity.NO_CHOICE, Wordings.FOR_ALL),
  /** To whoever wants to be mailed once a day. */
  DAILY_DIGEST(Necessity.NO_CHOICE, Wordings.FOR_ALL);

  /** Whether people choose how they are told. */
  enum Necessity {
    /** They are told at once, in their inbox and by mail. */
    REQUIRED,
    /** They choose. */
    OPTIONAL,
    /** Managers and support teams have no preferences, and a digest is one. */
    NO_CHOICE
  }

  private enum Wordings {
    FOR_ALL,
    BY_ROLE
  }

  private final Necessity necessity;
  private final Wordings wordings;
  private final Set<Placeholder> placeholders;

  NotificationKind(Necessity necessity, Wordings wordings, Placeholder... own) {
    this.necessity = necessity;
    this.wordings = wordings;
    this.placeholders = EnumSet.copyOf(Placeholder.EVERYWHERE);
    this.placeholders.addAll(List.of(own));
  }

  Necessity necessity() {
    return necessity;
  }

  /** What its words may leave open. */
  Set<Placeholder> placeholders() {
    return placeholders;
  }

  /** Names its words: one for everybody, or one for each role. */
  List<String> wordingKeys() {
    return wordings == Wordings.FOR_ALL
        ? List.of(slug())
        : List.of(wordingKey(true), wordingKey(false));
  }

  /** Names the words for a mentor or a mentee. */
  String wordingKey(boolean asMentor) {
    return wordings == Wordings.FOR_ALL
        ? slug()
        : slug() + (asMentor ? "-to-mentor" : "-to-mentee");
  }

  private String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
