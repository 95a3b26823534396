package gov.cms.mentorship.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Knows the reports of meetings; the feature that keeps reports provides it. */
public interface MeetingReports {

  /**
   * Where a report stands.
   *
   * @param dueAt until when it is to be filed
   * @param required whether its meeting counts as held only once it is filed
   * @param amendableUntil until when it can be corrected, once it was filed
   */
  record Standing(
      MeetingReportState state,
      Instant dueAt,
      boolean required,
      Optional<Instant> amendableUntil) {}

  /**
   * The reports of many meetings of one program, in one query.
   *
   * @return by meeting; those that have no report are left out
   */
  Map<UUID, Standing> of(String program, Collection<UUID> meetings);
}
