package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sends the mails that events call for: each recipient is a target of their own. */
@ApplicationScoped
class MailListener implements Listener {

  private final MailWriter writer;
  private final MailTransport transport;

  MailListener(MailWriter writer, MailTransport transport) {
    this.writer = writer;
    this.transport = transport;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public List<String> targets(DomainEvent event) {
    return MailOrder.of(event).stream().map(order -> order.recipient().key()).toList();
  }

  @Override
  public void deliver(DomainEvent event, String target, int attempt) {
    MailOrder.of(event).stream()
        .filter(order -> order.recipient().key().equals(target))
        .forEach(order -> writer.write(event.id(), order).ifPresent(transport::send));
  }
}
