package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import java.time.Duration;
import java.util.Map;

/** What the rules of asking managers do. */
final class ApprovalEffects {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private final OtherRules rules;

  ApprovalEffects(OtherRules rules) {
    this.rules = rules;
  }

  /** What each of their values does, by rule. */
  Map<String, Runnable> all() {
    return Map.of(
        "approvals.remindAfterBusinessDays",
        () -> timersAre("approvals.remindAfterBusinessDays", "[2, 5]", "2,5,10"),
        "approvals.escalateAfterBusinessDays",
        () -> timersAre("approvals.escalateAfterBusinessDays", "12", "3,7,12"),
        "approvals.linkDays",
        this::linksWorkForSoLong);
  }

  private void timersAre(String rule, String value, String days) {
    rules.during(
        rule,
        value,
        () ->
            assertThat(
                    Database.text(
                        "select string_agg(business_days::text, ',' order by step) from timer"
                            + " where subject_id = ?",
                        Participants.aMentee().submitted().enrollmentId()))
                .isEqualTo(days));
  }

  private void linksWorkForSoLong() {
    rules.during(
        "approvals.linkDays",
        "5",
        () -> {
          Participant asking = Participants.aMentee().submitted();
          await()
              .atMost(LONG_ENOUGH)
              .until(() ->
                  Database.count(
                          "select count(*) from link_token where subject_id = ?"
                              + " and expires_at - issued_at = interval '5 days'",
                          asking.enrollmentId())
                      == 1);
        });
  }
}
