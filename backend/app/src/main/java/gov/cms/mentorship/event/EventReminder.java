package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.timer.Alarm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reminds people of what they have booked. */
@ApplicationScoped
class EventReminder implements Alarm {

  static final String KIND = "event-reminder";

  private final EventBookingRepository repository;
  private final Events events;
  private final EventRepository sessions;

  EventReminder(EventBookingRepository repository, EventRepository sessions, Events events) {
    this.repository = repository;
    this.sessions = sessions;
    this.events = events;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void ring(UUID booking, int step) {
    EventBookingEntity booked = repository.findById(booking);
    if (booked.state() == EventBookingState.BOOKED) {
      EventEntity event = sessions.findById(booked.eventId());
      events.tell(
          booked.program(),
          EventEvents.booking(booking),
          List.of(booked.personId()),
          new EventEvents.ReminderDue(event.id(), event.startsAt()));
    }
  }
}
