package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.event.DomainEvent;
import gov.cms.mentorship.shared.event.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells people what events call for: each recipient is a target of their own. */
@ApplicationScoped
class NoticeListener implements Listener {

  /** Stays as it is: deliveries that wait are stored with it. */
  static final String NAME = "mail";

  private final NoticeWriter writer;
  private final MailTransport transport;

  NoticeListener(NoticeWriter writer, MailTransport transport) {
    this.writer = writer;
    this.transport = transport;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> targets(DomainEvent event) {
    return Notice.of(event).stream().map(notice -> notice.recipient().key()).toList();
  }

  @Override
  public void deliver(DomainEvent event, String target, int attempt) {
    Notice.of(event).stream()
        .filter(notice -> notice.recipient().key().equals(target))
        .forEach(notice -> writer.write(event, notice).ifPresent(transport::send));
  }
}
