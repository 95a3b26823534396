package gov.cms.mentorship.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Looks up what a mail needs to know, at the moment it leaves. */
@ApplicationScoped
class MailFacts {

  private final EnrollmentFacts enrollments;
  private final MatchRequestFacts matchRequests;

  MailFacts(EnrollmentFacts enrollments, MatchRequestFacts matchRequests) {
    this.enrollments = enrollments;
    this.matchRequests = matchRequests;
  }

  /** How the recipient is addressed, and where. */
  record Addressee(String name, String address) {}

  /**
   * What the mail is about.
   *
   * @param asMentor whether it is about being a mentor, or else a mentee
   * @param page where to go on, below the address of the pages
   * @param token what the page needs beside that and no server may see; empty where there is none
   * @param counterpart the name of the other one whom it is about; empty where there is none
   * @param due until when an answer is due or the link works, in words; empty where there is no end
   * @param orientationNext whether the orientation is the next thing
   */
  record Facts(
      String program,
      Addressee addressee,
      boolean asMentor,
      String page,
      String token,
      String counterpart,
      String due,
      boolean orientationNext) {}

  /**
   * Reads in a transaction of its own, which is over before anything is sent; nothing when the mail
   * has become untrue: it asks for an answer that has been given or can't be given any more, or it
   * tells what is no longer so.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<Facts> find(MailOrder order) {
    return switch (order.kind()) {
      case REQUEST_RECEIVED, PROPOSAL_RECEIVED, REQUEST_ACCEPTED, REQUEST_DECLINED ->
          matchRequests.find(order);
      case ENROLLMENT_APPROVED,
          ENROLLMENT_ACTIVE,
          ENROLLMENT_DECLINED,
          MANAGER_ASKED,
          MANAGER_REMINDED,
          MANAGER_SILENT ->
          enrollments.find(order);
    };
  }
}
