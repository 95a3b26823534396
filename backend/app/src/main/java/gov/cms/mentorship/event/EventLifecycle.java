package gov.cms.mentorship.event;

import static gov.cms.mentorship.event.EventAction.CANCEL;
import static gov.cms.mentorship.event.EventAction.MARK_ATTENDANCE;
import static gov.cms.mentorship.event.EventAction.UPDATE;
import static gov.cms.mentorship.event.EventRelation.COORDINATOR;
import static gov.cms.mentorship.event.EventRelation.SYSTEM;
import static gov.cms.mentorship.event.EventState.CANCELLED;
import static gov.cms.mentorship.event.EventState.SCHEDULED;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** The life of an event. What depends on the time besides is an {@link EventObstacle}. */
final class EventLifecycle {

  static final Lifecycle<EventState, EventAction, EventRelation> TABLE =
      Lifecycle.of(EventState.class, EventAction.class, EventRelation.class)
          .row(SCHEDULED, UPDATE, by(COORDINATOR), to(SCHEDULED))
          .row(SCHEDULED, CANCEL, by(COORDINATOR, SYSTEM), to(CANCELLED))
          .row(SCHEDULED, MARK_ATTENDANCE, by(COORDINATOR), to(SCHEDULED))
          .build();

  private EventLifecycle() {}
}
