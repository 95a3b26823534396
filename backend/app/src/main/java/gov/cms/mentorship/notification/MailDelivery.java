package gov.cms.mentorship.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.shared.outbox.OutboxHandler;
import gov.cms.mentorship.shared.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes ordered mails out of the outbox. */
@ApplicationScoped
class MailDelivery implements OutboxHandler {

  private final MailWriter writer;
  private final MailTransport transport;
  private final ObjectMapper json;

  MailDelivery(MailWriter writer, MailTransport transport, ObjectMapper json) {
    this.writer = writer;
    this.transport = transport;
    this.json = json;
  }

  @Override
  public String topic() {
    return MailOrders.TOPIC;
  }

  @Override
  public void deliver(OutboxMessage message) {
    writer.write(message.id(), read(message)).ifPresent(transport::send);
  }

  private MailOrder read(OutboxMessage message) {
    try {
      return json.treeToValue(message.payload(), MailOrder.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException("Cannot read a mail order", unreadable);
    }
  }
}
