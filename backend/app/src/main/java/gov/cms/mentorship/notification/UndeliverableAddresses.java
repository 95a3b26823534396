package gov.cms.mentorship.notification;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.mailbox.ReceivedMail.DeliveryReport;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** Addresses that take no mail. */
@ApplicationScoped
class UndeliverableAddresses {

  private static final Sort OLDEST_FIRST = Sort.byInstant("since", "a.since");

  /** Those that somebody still has: whoever has another address by now is not concerned. */
  private static final String IN_USE =
      """
      exists (select 1 from PersonEntity p where p.id = a.personId
              and lower(case when a.ofManager then p.managerEmail else p.email end) = a.email)\
      """;

  /** The ids of the mails that we send: event, then recipient. */
  private static final Pattern OURS = Pattern.compile("<[0-9a-f-]{36}\\.([^@>]+)@[^>]+>");

  private final Session session;
  private final Clock clock;

  UndeliverableAddresses(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /** Whether nothing may be sent to an address. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean contains(String email) {
    return !session
        .createNativeQuery("select id from undeliverable_address where email = :email", UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("email", email.toLowerCase(Locale.ROOT))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Marks the address that a report says has failed for good, if it answers a mail of ours and the
   * person concerned has that address. What may pass marks nothing, and neither does a report that
   * somebody made up.
   */
  @Transactional
  void take(DeliveryReport report) {
    Matcher ours = OURS.matcher(report.originalId());
    if (!report.failedForGood() || !ours.matches()) {
      return;
    }
    switch (Recipient.of(ours.group(1))) {
      case Recipient.Person person -> mark(report, person.id(), false);
      case Recipient.ManagerOf manager -> mark(report, manager.person(), true);
      case Recipient.SupportTeam team -> {}
      case Recipient.Sender sender -> {}
    }
  }

  private void mark(DeliveryReport report, UUID person, boolean ofManager) {
    session
        .createNativeMutationQuery(
            """
            insert into undeliverable_address (id, person_id, of_manager, email, status, since)
            select :id, p.id, :ofManager, lower(:email), :status, :now from person p
            where p.id = :person
              and lower(case when :ofManager then p.manager_email else p.email end) = lower(:email)
            on conflict (email, person_id, of_manager) do nothing\
            """)
        .setParameter("id", Ids.next())
        .setParameter("ofManager", ofManager)
        .setParameter("email", report.recipient())
        .setParameter("status", report.status())
        .setParameter("now", clock.instant())
        .setParameter("person", person)
        .executeUpdate();
  }

  /** Those that are in use, the oldest first. */
  @Reading
  Page<UndeliverableAddress> list(PageParameters page) {
    return ListQuery.of(
            session,
            """
            a.id as id, a.ofManager as ofManager, a.email as email, a.status as code,
            a.since as since, n.id as personId, n.name as personName, n.component as personComponent\
            """,
            "UndeliverableAddressEntity a",
            "join PersonEntity n on n.id = a.personId")
        .where(IN_USE)
        .page(page, OLDEST_FIRST, UndeliverableAddresses::view);
  }

  /** Sends to an address again, which works by now. */
  @Transactional
  void remove(UUID id) {
    int removed =
        session
            .createNativeMutationQuery("delete from undeliverable_address where id = :id")
            .setParameter("id", id)
            .executeUpdate();
    if (removed == 0) {
      throw Problem.notFound("address");
    }
  }

  private static UndeliverableAddress view(Tuple row) {
    return new UndeliverableAddress(
        row.get("id", UUID.class),
        PersonRef.of(row, "person"),
        row.get("ofManager", Boolean.class),
        row.get("email", String.class),
        row.get("code", String.class),
        row.get("since", Instant.class));
  }
}
