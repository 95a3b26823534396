package gov.cms.mentorship.contract;

import java.util.List;
import java.util.Set;

/**
 * What an operation does with its subject: sees it, for everyone or for some, or takes one of some
 * actions of its life. Nothing is said of what is about nothing.
 */
record Deed(List<String> words) {

  private static final String SEE = "see";

  /** What somebody who is something to the subject is told. */
  Answer answer(Life life, String state, String relation, Answer success) {
    if (words.isEmpty()) {
      return success;
    }
    if (words.getFirst().equals(SEE)) {
      List<String> readers = words.subList(1, words.size());
      return readers.isEmpty() || readers.contains(relation) ? success : Answer.FORBIDDEN;
    }
    String action =
        words.stream()
            .filter(possible -> !life.by(state, possible).isEmpty())
            .findFirst()
            .orElse(words.getFirst());
    Set<String> now = life.by(state, action);
    if (!(now.isEmpty() ? life.everBy(action) : now).contains(relation)) {
      return Answer.FORBIDDEN;
    }
    return now.isEmpty() ? Answer.ILLEGAL_TRANSITION : success;
  }
}
