package gov.cms.mentorship.event;

import gov.cms.mentorship.timer.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** When a session begins, nobody waits for a place in it any more. */
@ApplicationScoped
class EventStart implements Alarm {

  static final String KIND = "event-start";

  private final EventRepository repository;
  private final EventPlaces places;

  EventStart(EventRepository repository, EventPlaces places) {
    this.repository = repository;
    this.places = places;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void ring(UUID event, int step) {
    repository
        .locked(event)
        .ifPresent(
            begun -> places.cancelAll(begun, EventBookingEnd.NO_PLACE, EventBookingState.WAITING));
  }
}
