package gov.cms.mentorship.notification;

import gov.cms.mentorship.matchrequest.MatchRequestAccepted;
import gov.cms.mentorship.matchrequest.MatchRequestDeclined;
import gov.cms.mentorship.matchrequest.MatchRequestReceived;
import gov.cms.mentorship.shared.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Orders mails in the transaction of what they tell about: both happen or none. */
@ApplicationScoped
class MailOrders {

  static final String TOPIC = "mail";

  private final Outbox outbox;

  MailOrders(Outbox outbox) {
    this.outbox = outbox;
  }

  void onReceived(@Observes MatchRequestReceived received) {
    if (received.proposal()) {
      order(MailKind.PROPOSAL_RECEIVED, received.id(), received.mentorId());
      order(MailKind.PROPOSAL_RECEIVED, received.id(), received.menteeId());
    } else {
      order(MailKind.REQUEST_RECEIVED, received.id(), received.mentorId());
    }
  }

  void onAccepted(@Observes MatchRequestAccepted accepted) {
    order(MailKind.REQUEST_ACCEPTED, accepted.id(), accepted.mentorId());
    order(MailKind.REQUEST_ACCEPTED, accepted.id(), accepted.menteeId());
  }

  void onDeclined(@Observes MatchRequestDeclined declined) {
    UUID other =
        declined.declinedBy().equals(declined.menteeId())
            ? declined.mentorId()
            : declined.menteeId();
    order(MailKind.REQUEST_DECLINED, declined.id(), other);
  }

  /** One message for each recipient, so that a repetition never reaches somebody twice. */
  private void order(MailKind kind, UUID request, UUID recipient) {
    outbox.put(TOPIC, new MailOrder(kind, request, recipient));
  }
}
