package gov.cms.mentorship.shared.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told to deliver, and does what a test wants it to do. */
class TestListener implements Listener {

  private final String name;
  private final List<Delivered> delivered = new CopyOnWriteArrayList<>();
  private volatile Work work = delivery -> {};

  TestListener(String name) {
    this.name = name;
  }

  /** One call of a listener. */
  record Delivered(DomainEvent event, String target, int attempt) {}

  /** What becomes of a delivery. */
  interface Work {
    void of(Delivered delivery);
  }

  void does(Work work) {
    this.work = work;
  }

  List<Delivered> delivered() {
    return delivered;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> targets(DomainEvent event) {
    return event.payload() instanceof TestEvents.Happened happened ? happened.targets() : List.of();
  }

  @Override
  public void deliver(DomainEvent event, String target, int attempt) {
    Delivered delivery = new Delivered(event, target, attempt);
    delivered.add(delivery);
    work.of(delivery);
  }
}
