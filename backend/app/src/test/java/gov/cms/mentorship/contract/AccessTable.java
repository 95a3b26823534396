package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Contract.Operation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may call which operation, and what the operation is about, written down a second time, apart
 * from the code. Who may do what in which state is for the lives of the subjects to say, of which
 * each has a test that writes it down a second time too.
 */
final class AccessTable {

  /**
   * In each line: the operation; the callers that it lets in; what it is about; what it does with
   * it. {@code see} is for everyone who is something to the subject unless it says for whom; all
   * else are actions of the subject's life, of which that counts which the state knows.
   */
  private static final String TABLE =
      """
      GET    /programs                             | anybody                     | nothing           |
      GET    /programs/{slug}                      | anybody                     | nothing           |
      GET    /programs/{slug}/closures             | people                      | nothing           |
      POST   /programs/{slug}/closures             | COORDINATOR                 | nothing           |
      GET    /programs/{slug}/closures/effect      | COORDINATOR                 | nothing           |
      GET    /programs/{slug}/closures/{id}        | people                      | closure           | see
      DELETE /programs/{slug}/closures/{id}        | COORDINATOR                 | closure           | TAKE_BACK
      GET    /taxonomy                             | anybody                     | nothing           |
      GET    /me                                   | people                      | nothing           |
      PATCH  /me                                   | people                      | nothing           |
      GET    /me/tasks                             | people                      | nothing           |
      GET    /me/blocks                            | people                      | nothing           |
      PUT    /me/blocks/{personId}                 | people                      | nothing           |
      DELETE /me/blocks/{personId}                 | people                      | nothing           |
      GET    /me/notifications                     | people                      | nothing           |
      GET    /me/notifications/stream              | people                      | nothing           |
      PUT    /me/notifications/read                | people                      | nothing           |
      PUT    /me/notifications/{id}/read           | people                      | notification      | READ
      GET    /me/preferences                       | people                      | nothing           |
      PATCH  /me/preferences                       | people                      | nothing           |
      POST   /unsubscribe/{token}                  | anybody                     | unsubscribe link  | STOP
      GET    /programs/{slug}/wordings             | COORDINATOR                 | nothing           |
      GET    /programs/{slug}/wordings/{key}       | COORDINATOR                 | nothing           |
      PATCH  /programs/{slug}/wordings/{key}       | COORDINATOR                 | nothing           |
      POST   /programs/{slug}/wordings/{key}/reset | COORDINATOR                 | nothing           |
      POST   /programs/{slug}/wordings/{key}/preview | COORDINATOR               | nothing           |
      GET    /undelivered-messages                 | COORDINATOR                 | nothing           |
      PUT    /undelivered-messages/{id}/sending    | COORDINATOR                 | undelivered message | SEND_AGAIN
      GET    /undeliverable-addresses              | COORDINATOR                 | nothing           |
      DELETE /undeliverable-addresses/{id}         | COORDINATOR                 | undeliverable address | REMOVE
      GET    /intake-items                         | COORDINATOR                 | nothing           |
      GET    /intake-items/{id}                    | COORDINATOR                 | intake item       | see
      POST   /intake-items/{id}/complete           | COORDINATOR                 | intake item       | COMPLETE
      POST   /intake-items/{id}/reopen             | COORDINATOR                 | intake item       | REOPEN
      GET    /me/absences                          | people                      | nothing           |
      POST   /me/absences                          | people                      | nothing           |
      GET    /me/absences/{id}                     | people                      | absence           | see
      PATCH  /me/absences/{id}                     | people                      | absence           | CHANGE
      DELETE /me/absences/{id}                     | people                      | absence           | CHANGE
      POST   /enrollments                          | people                      | nothing           |
      GET    /enrollments                          | people PARTICIPANTS_READ    | nothing           |
      GET    /enrollments/stages                   | COORDINATOR                 | nothing           |
      GET    /enrollments/{id}                     | people PARTICIPANTS_READ    | enrollment        | see
      PATCH  /enrollments/{id}                     | people                      | enrollment        | UPDATE
      POST   /enrollments/{id}/submit              | people                      | enrollment        | SUBMIT
      POST   /enrollments/{id}/withdraw            | people                      | enrollment        | WITHDRAW
      POST   /enrollments/{id}/pause               | people                      | enrollment        | PAUSE
      POST   /enrollments/{id}/resume              | people                      | enrollment        | RESUME
      POST   /enrollments/{id}/reopen              | people                      | enrollment        | REOPEN
      POST   /enrollments/{id}/approve             | people                      | enrollment        | APPROVE
      POST   /enrollments/{id}/decline             | people                      | enrollment        | DECLINE
      POST   /enrollments/{id}/complete-orientation | COORDINATOR                | enrollment        | COMPLETE_ORIENTATION
      GET    /enrollments/{id}/orientation         | people                      | orientation       | see OWNER COORDINATOR
      POST   /enrollments/{id}/orientation         | people                      | orientation       | BOOK_ORIENTATION
      POST   /enrollments/{id}/orientation/offer   | COORDINATOR                 | orientation       | OFFER_ORIENTATION
      GET    /events                               | people                      | nothing           |
      POST   /events                               | COORDINATOR                 | nothing           |
      GET    /events/{id}                          | people                      | event             | see
      PATCH  /events/{id}                          | COORDINATOR                 | event             | UPDATE
      POST   /events/{id}/cancel                   | COORDINATOR                 | event             | CANCEL
      GET    /events/{id}/bookings                 | COORDINATOR                 | event             | see
      POST   /events/{id}/mark-attendance          | COORDINATOR                 | event             | MARK_ATTENDANCE
      GET    /event-bookings/{id}                  | people                      | event booking     | see
      POST   /event-bookings/{id}/move             | people                      | event booking     | MOVE
      POST   /event-bookings/{id}/cancel           | people                      | event booking     | CANCEL
      GET    /manager-approvals                    | people                      | nothing           |
      GET    /manager-approvals/{token}            | anybody                     | manager link      | see
      POST   /manager-approvals/{token}/approve    | anybody                     | manager link      | APPROVE
      POST   /manager-approvals/{token}/decline    | anybody                     | manager link      | DECLINE
      GET    /profiles                             | people                      | nothing           |
      GET    /profiles/{id}                        | people                      | profile           | see
      PATCH  /profiles/{id}                        | people                      | profile           | UPDATE
      GET    /profiles/{id}/resume                 | people                      | resume            | see OWNER TRUSTED_READER
      PUT    /profiles/{id}/resume                 | people                      | resume            | UPDATE
      DELETE /profiles/{id}/resume                 | people                      | resume            | UPDATE
      GET    /profiles/{id}/recommendations        | people                      | mentee profile    | see
      GET    /profiles/{id}/recommendations/{mentorProfileId} | people             | mentee profile    | see
      GET    /file-scanning                        | COORDINATOR ADMIN           | nothing           |
      GET    /match-requests                       | people                      | nothing           |
      POST   /match-requests                       | people                      | pair              | ASK
      GET    /match-requests/{id}                  | people                      | match request     | see
      POST   /match-requests/{id}/accept           | people                      | match request     | ACCEPT
      POST   /match-requests/{id}/decline          | people                      | match request     | DECLINE
      POST   /match-requests/{id}/cancel           | people                      | match request     | CANCEL
      GET    /match-runs                           | COORDINATOR                 | nothing           |
      POST   /match-runs                           | COORDINATOR                 | nothing           |
      GET    /match-runs/{id}                      | COORDINATOR                 | match run         | see
      GET    /match-runs/{id}/pairs                | COORDINATOR                 | match run         | see
      POST   /match-runs/{id}/solve                | COORDINATOR                 | match run         | SOLVE
      POST   /match-runs/{id}/preview              | COORDINATOR                 | match run         | SOLVE
      POST   /match-runs/{id}/publish              | COORDINATOR                 | match run         | PUBLISH
      POST   /match-runs/{id}/discard              | COORDINATOR                 | match run         | DISCARD
      GET    /engagements                          | people ENGAGEMENTS_READ     | nothing           |
      GET    /engagements/{id}                     | people ENGAGEMENTS_READ     | engagement        | see
      GET    /engagements/{id}/agreement           | people                      | engagement        | see
      POST   /engagements/{id}/agreement           | people                      | engagement        | PROPOSE_AGREEMENT
      POST   /engagements/{id}/agreement/sign      | people                      | engagement        | SIGN
      POST   /engagements/{id}/pause               | people                      | engagement        | PAUSE
      POST   /engagements/{id}/resume              | people                      | engagement        | RESUME
      POST   /engagements/{id}/complete            | people                      | engagement        | COMPLETE
      POST   /engagements/{id}/end                 | people                      | engagement        | END
      POST   /engagements/{id}/not-a-fit           | people                      | engagement        | NOT_A_FIT
      GET    /engagements/{id}/goals               | people                      | engagement        | see
      POST   /engagements/{id}/goals               | people                      | engagement        | ADD_GOAL
      GET    /engagements/{id}/goals/{goalId}      | people                      | engagement        | see
      PATCH  /engagements/{id}/goals/{goalId}      | people                      | engagement        | ADD_GOAL
      GET    /engagements/{id}/meetings            | people                      | engagement        | see
      POST   /engagements/{id}/meetings            | people                      | engagement        | SCHEDULE_MEETING
      GET    /meetings/{id}                        | people                      | meeting           | see
      PATCH  /meetings/{id}                        | people                      | meeting           | UPDATE
      POST   /meetings/{id}/cancel                 | people                      | meeting           | CANCEL
      POST   /meetings/{id}/miss                   | people                      | meeting           | MISS
      POST   /meetings/{id}/hold                   | people                      | meeting           | HOLD
      GET    /meetings/{id}/notes                  | people                      | meeting           | see MENTOR MENTEE
      POST   /meetings/{id}/notes                  | people                      | meeting           | see MENTOR MENTEE
      GET    /meetings/{id}/report                 | people                      | meeting report    | see
      PATCH  /meetings/{id}/report                 | people                      | meeting report    | SUBMIT AMEND
      POST   /meetings/{id}/report/handle-help     | COORDINATOR                 | meeting report    | HANDLE_HELP
      GET    /notes/{id}                           | people                      | note              | see
      PATCH  /notes/{id}                           | people                      | note              | CHANGE
      DELETE /notes/{id}                           | people                      | note              | CHANGE
      GET    /meeting-reports                      | COORDINATOR                 | nothing           |
      GET    /surveys                              | COORDINATOR ANALYST         | nothing           |
      POST   /surveys                              | COORDINATOR                 | nothing           |
      GET    /surveys/{id}                         | COORDINATOR ANALYST         | survey            | see
      POST   /surveys/{id}/publish                 | COORDINATOR                 | survey            | PUBLISH
      POST   /surveys/{id}/retire                  | COORDINATOR                 | survey            | RETIRE
      GET    /surveys/{id}/results                 | COORDINATOR ANALYST         | survey            | see
      GET    /survey-invitations                   | people                      | nothing           |
      GET    /survey-invitations/{id}              | people                      | survey invitation | see
      POST   /survey-invitations/{id}/response     | people                      | survey invitation | ANSWER
      GET    /metrics/summary                      | COORDINATOR ANALYST METRICS_READ | nothing      |
      """;

  private static final Map<String, Rule> RULES =
      TABLE.lines().map(Rule::parse).collect(Collectors.toMap(Rule::operation, rule -> rule));

  private AccessTable() {}

  /**
   * A line of the table.
   *
   * @param operation method and path below the base
   * @param callers the kinds of callers that are let in at all
   * @param subject what it is about
   * @param deed what it does with it
   */
  record Rule(String operation, Set<CallerKind> callers, String subject, Deed deed) {

    private static Rule parse(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      Set<CallerKind> callers = EnumSet.noneOf(CallerKind.class);
      words(cells.get(1)).forEach(word -> callers.addAll(kinds(word)));
      return new Rule(
          cells.getFirst().replaceAll(" +", " "),
          callers,
          cells.get(2),
          new Deed(words(cells.get(3))));
    }

    private static List<CallerKind> kinds(String word) {
      return switch (word) {
        case "anybody" -> List.of(CallerKind.values());
        case "people" -> CallerKind.people();
        default -> List.of(CallerKind.valueOf(word));
      };
    }

    private static List<String> words(String cell) {
      return Arrays.stream(cell.split(" +", -1)).filter(word -> !word.isEmpty()).toList();
    }
  }

  /** The operations that the table knows. */
  static Set<String> operations() {
    return RULES.keySet();
  }

  /** The line of an operation. */
  static Rule of(Operation operation) {
    return Objects.requireNonNull(RULES.get(name(operation)), operation::toString);
  }

  /** An operation as the table writes it. */
  static String name(Operation operation) {
    return operation.method() + " " + operation.address(parameter -> "{" + parameter + "}");
  }
}
