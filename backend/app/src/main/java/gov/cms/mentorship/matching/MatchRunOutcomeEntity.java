package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.assignment.LeftOut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a run says of one mentee. Written by statements for all of them at once, read by lists. */
@Entity
@Immutable
@Table(name = "match_run_outcome")
class MatchRunOutcomeEntity {

  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "match_run_id")
  private UUID matchRunId;

  @Column(name = "mentee_profile_id")
  private UUID menteeProfileId;

  @Column(name = "mentor_profile_id")
  private @Nullable UUID mentorProfileId;

  @Column(name = "score")
  private int score;

  @Column(name = "pinned")
  private boolean pinned;

  @Enumerated(EnumType.STRING)
  @Column(name = "left_out")
  private @Nullable LeftOut leftOut;

  @Column(name = "match_request_id")
  private @Nullable UUID matchRequestId;

  protected MatchRunOutcomeEntity() {}
}
