package gov.cms.mentorship.engagement;

import static gov.cms.mentorship.engagement.EngagementAction.ADD_GOAL;
import static gov.cms.mentorship.engagement.EngagementAction.COMPLETE;
import static gov.cms.mentorship.engagement.EngagementAction.END;
import static gov.cms.mentorship.engagement.EngagementAction.PAUSE;
import static gov.cms.mentorship.engagement.EngagementAction.PROPOSE_AGREEMENT;
import static gov.cms.mentorship.engagement.EngagementAction.RESUME;
import static gov.cms.mentorship.engagement.EngagementAction.SCHEDULE_MEETING;
import static gov.cms.mentorship.engagement.EngagementAction.SIGN;
import static gov.cms.mentorship.engagement.EngagementState.ACTIVE;
import static gov.cms.mentorship.engagement.EngagementState.COMPLETED;
import static gov.cms.mentorship.engagement.EngagementState.DISCOVERY;
import static gov.cms.mentorship.engagement.EngagementState.ENDED_EARLY;
import static gov.cms.mentorship.engagement.EngagementState.NOT_A_FIT;
import static gov.cms.mentorship.engagement.EngagementState.PAUSED;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;
import java.util.Set;

/** The life of an engagement. What the two do together on it leaves it where it is. */
final class EngagementLifecycle {

  private static final Set<EngagementRelation> THE_TWO =
      by(EngagementRelation.MENTEE, EngagementRelation.MENTOR);

  static final Lifecycle<EngagementState, EngagementAction, EngagementRelation> TABLE =
      Lifecycle.of(EngagementState.class, EngagementAction.class, EngagementRelation.class)
          .row(DISCOVERY, PROPOSE_AGREEMENT, THE_TWO, to(DISCOVERY))
          .row(DISCOVERY, SIGN, THE_TWO, to(DISCOVERY, ACTIVE))
          .row(DISCOVERY, ADD_GOAL, THE_TWO, to(DISCOVERY))
          .row(DISCOVERY, SCHEDULE_MEETING, THE_TWO, to(DISCOVERY))
          .row(DISCOVERY, EngagementAction.NOT_A_FIT, THE_TWO, to(NOT_A_FIT))
          .row(ACTIVE, PROPOSE_AGREEMENT, THE_TWO, to(ACTIVE))
          .row(ACTIVE, SIGN, THE_TWO, to(ACTIVE))
          .row(ACTIVE, ADD_GOAL, THE_TWO, to(ACTIVE))
          .row(ACTIVE, SCHEDULE_MEETING, THE_TWO, to(ACTIVE))
          .row(ACTIVE, PAUSE, THE_TWO, to(PAUSED))
          .row(ACTIVE, COMPLETE, THE_TWO, to(COMPLETED))
          .row(ACTIVE, END, THE_TWO, to(ENDED_EARLY))
          .row(PAUSED, PROPOSE_AGREEMENT, THE_TWO, to(PAUSED))
          .row(PAUSED, SIGN, THE_TWO, to(PAUSED))
          .row(PAUSED, ADD_GOAL, THE_TWO, to(PAUSED))
          .row(PAUSED, RESUME, THE_TWO, to(ACTIVE))
          .row(PAUSED, COMPLETE, THE_TWO, to(COMPLETED))
          .row(PAUSED, END, THE_TWO, to(ENDED_EARLY))
          .build();

  private EngagementLifecycle() {}
}
