package gov.cms.mentorship.notification;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.notification.MailFacts.Addressee;
import gov.cms.mentorship.notification.MailFacts.Facts;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What mails about enrollments need to know: to their person, the manager, the support team. */
@ApplicationScoped
class EnrollmentFacts {

  private final EntityManager entities;
  private final Programs programs;
  private final Links links;
  private final Clock clock;

  EnrollmentFacts(EntityManager entities, Programs programs, Links links, Clock clock) {
    this.entities = entities;
    this.programs = programs;
    this.links = links;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Facts> find(MailOrder order) {
    return entities
        .createQuery(
            """
            select e.program as program, e.role as role, e.state as state, p.givenName as givenName,
                   p.name as name, p.email as email, p.managerName as managerName,
                   p.managerEmail as managerEmail
            from EnrollmentEntity e join PersonEntity p on p.id = e.personId
            where e.id = :enrollment and e.state in :states\
            """,
            Tuple.class)
        .setParameter("enrollment", order.subjectId())
        .setParameter("states", statesOf(order.kind()))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> facts(order, row));
  }

  /** Where an enrollment stands while a mail about it is true. */
  private static Set<EnrollmentState> statesOf(MailKind kind) {
    return switch (kind) {
      case ENROLLMENT_APPROVED ->
          EnumSet.of(EnrollmentState.SUPPORT_REVIEW, EnrollmentState.ORIENTATION);
      case ENROLLMENT_ACTIVE -> EnumSet.of(EnrollmentState.ACTIVE);
      case ENROLLMENT_DECLINED -> EnumSet.of(EnrollmentState.DECLINED);
      case MANAGER_ASKED, MANAGER_REMINDED, MANAGER_SILENT ->
          EnumSet.of(EnrollmentState.MANAGER_REVIEW);
      default -> throw new IllegalArgumentException(kind + " is not about an enrollment");
    };
  }

  private Facts facts(MailOrder order, Tuple row) {
    Program program = programs.require(row.get("program", String.class));
    return switch (order.recipient()) {
      case MailRecipient.Person person ->
          facts(
              row,
              new Addressee(row.get("givenName", String.class), row.get("email", String.class)),
              order.kind() == MailKind.ENROLLMENT_ACTIVE
                  ? "/home"
                  : "/profile?role=" + row.get("role", ParticipantRole.class),
              "",
              "");
      case MailRecipient.ManagerOf manager -> toManager(order, row, program);
      case MailRecipient.SupportTeam team ->
          facts(
              row,
              new Addressee(program.presentation().supportTeam(), program.supportEmail()),
              "/pipeline?selected=" + order.subjectId(),
              "",
              "");
    };
  }

  /** Each mail carries a link of its own, so that none has to be kept. */
  private Facts toManager(MailOrder order, Tuple row, Program program) {
    Duration valid = Duration.ofDays(program.policy().approvals().linkDays());
    return facts(
        row,
        new Addressee(row.get("managerName", String.class), row.get("managerEmail", String.class)),
        "/manager-approval",
        links.issue(Enrollments.MANAGER_LINK, order.subjectId(), valid),
        MomentInWords.deadline(clock.instant().plus(valid), program.timeZone()));
  }

  private static Facts facts(
      Tuple row, Addressee addressee, String page, String token, String due) {
    return new Facts(
        row.get("program", String.class),
        addressee,
        row.get("role", ParticipantRole.class) == ParticipantRole.MENTOR,
        page,
        token,
        row.get("name", String.class),
        due,
        row.get("state", EnrollmentState.class) == EnrollmentState.ORIENTATION);
  }
}
