package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.profile.Cadence;
import java.time.Instant;
import java.util.List;

/**
 * An engagement of two fictional people.
 *
 * @param topics what they talk about
 * @param until its end, or now while it is open
 */
record DemoEngagement(Row row, Member mentee, Member mentor, List<String> topics, Instant until) {

  EngagementState state() {
    return row.get("state", EngagementState.class);
  }

  Instant opened() {
    return row.get("opened_at", Instant.class);
  }

  int daysBetweenMeetings() {
    return switch (row.get("proposed_cadence", Cadence.class)) {
      case WEEKLY -> 7;
      case BIWEEKLY -> 14;
      case MONTHLY -> 28;
    };
  }
}
