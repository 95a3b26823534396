package gov.cms.mentorship.person.task;

import gov.cms.mentorship.person.PersonRef;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that waits: for the person to do it, or for somebody else.
 *
 * @param id stable as long as the task stays the same
 * @param kind what is to be done
 * @param subject what it is about
 * @param person the other person concerned
 * @param dueAt until when, if there is a deadline
 * @param since since when it waits
 * @param waiting whether somebody else acts next
 */
public record Task(
    String id,
    Kind kind,
    Subject subject,
    Optional<PersonRef> person,
    Optional<Instant> dueAt,
    Instant since,
    boolean waiting) {

  /** What is to be done. */
  public enum Kind {
    COMPLETE_PROFILE,
    SUBMIT_ENROLLMENT,
    WAIT_FOR_REVIEW,
    FIND_MENTOR,
    ANSWER_REQUEST,
    WAIT_FOR_ANSWER,
    SIGN_AGREEMENT,
    SET_GOAL,
    SCHEDULE_MEETING,
    PREPARE_MEETING,
    FILE_REPORT,
    ANSWER_SURVEY
  }

  /** What a task is about. */
  public record Subject(Type type, UUID id) {

    /** The resources that tasks can be about. */
    public enum Type {
      ENROLLMENT,
      MATCH_REQUEST,
      ENGAGEMENT,
      MEETING,
      SURVEY_INVITATION
    }
  }

  /** A task of this kind about this subject. */
  public static Task of(
      Kind kind,
      Subject.Type type,
      UUID subject,
      Optional<PersonRef> person,
      Optional<Instant> dueAt,
      Instant since,
      boolean waiting) {
    return new Task(
        kind + "-" + subject, kind, new Subject(type, subject), person, dueAt, since, waiting);
  }
}
