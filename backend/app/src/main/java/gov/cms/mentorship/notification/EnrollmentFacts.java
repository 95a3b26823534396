package gov.cms.mentorship.notification;

import static gov.cms.mentorship.notification.NotificationKind.ENROLLMENT_ACTIVE;
import static gov.cms.mentorship.notification.NotificationKind.ENROLLMENT_DECLINED;
import static gov.cms.mentorship.notification.NotificationKind.ENROLLMENT_IN_ORIENTATION;
import static gov.cms.mentorship.notification.NotificationKind.ENROLLMENT_IN_SUPPORT_REVIEW;
import static gov.cms.mentorship.notification.NotificationKind.ENROLLMENT_REOPENED;
import static gov.cms.mentorship.notification.NotificationKind.MANAGER_ASKED;
import static gov.cms.mentorship.notification.NotificationKind.MANAGER_REMINDED;
import static gov.cms.mentorship.notification.NotificationKind.MANAGER_SILENT;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be known about enrollments: for their person, the manager, the support team. */
@ApplicationScoped
class EnrollmentFacts implements NoticeFacts {

  /** Where an enrollment stands while a notice about it is true. */
  private static final Map<NotificationKind, EnrollmentState> TRUE_IN =
      new EnumMap<>(
          Map.of(
              ENROLLMENT_IN_SUPPORT_REVIEW, EnrollmentState.SUPPORT_REVIEW,
              ENROLLMENT_IN_ORIENTATION, EnrollmentState.ORIENTATION,
              ENROLLMENT_ACTIVE, EnrollmentState.ACTIVE,
              ENROLLMENT_DECLINED, EnrollmentState.DECLINED,
              ENROLLMENT_REOPENED, EnrollmentState.DRAFT,
              MANAGER_ASKED, EnrollmentState.MANAGER_REVIEW,
              MANAGER_REMINDED, EnrollmentState.MANAGER_REVIEW,
              MANAGER_SILENT, EnrollmentState.MANAGER_REVIEW));

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

  @Override
  public Set<NotificationKind> kinds() {
    return TRUE_IN.keySet();
  }

  @Override
  public Optional<Facts> find(Notice notice) {
    return entities
        .createQuery(
            """
            select e.program as program, e.role as role, e.personId as personId,
                   p.givenName as givenName, p.name as name, p.email as email,
                   p.managerName as managerName, p.managerEmail as managerEmail
            from EnrollmentEntity e join PersonEntity p on p.id = e.personId
            where e.id = :enrollment and e.state = :state\
            """,
            Tuple.class)
        .setParameter("enrollment", notice.subjectId())
        .setParameter("state", TRUE_IN.get(notice.kind()))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> facts(notice, row));
  }

  private Facts facts(Notice notice, Tuple row) {
    Program program = programs.require(row.get("program", String.class));
    return switch (notice.recipient()) {
      case Recipient.Person person ->
          facts(
              row,
              new Addressee(row.get("givenName", String.class), row.get("email", String.class)),
              switch (notice.kind()) {
                case ENROLLMENT_ACTIVE -> "/home";
                case ENROLLMENT_IN_ORIENTATION -> "/events";
                default -> "/profile?role=" + row.get("role", ParticipantRole.class);
              });
      case Recipient.ManagerOf manager -> toManager(notice, row, program);
      case Recipient.SupportTeam team ->
          aboutPerson(
              row,
              facts(row, Addressee.teamOf(program), "/pipeline?selected=" + notice.subjectId()));
      case Recipient.Sender sender ->
          throw new IllegalArgumentException("Nobody who wrote a mail is told of an enrollment");
    };
  }

  /** Each mail carries a link of its own, so that none has to be kept. */
  private Facts toManager(Notice notice, Tuple row, Program program) {
    Duration valid = Duration.ofDays(program.policy().approvals().linkDays());
    Addressee manager =
        new Addressee(row.get("managerName", String.class), row.get("managerEmail", String.class));
    return aboutPerson(row, facts(row, manager, "/manager-approval"))
        .withToken(links.issue(Enrollments.MANAGER_LINK, notice.subjectId(), valid))
        .with(
            Placeholder.DUE,
            MomentInWords.deadline(clock.instant().plus(valid), program.timeZone()));
  }

  private static Facts facts(Tuple row, Addressee addressee, String page) {
    return new Facts(
        row.get("program", String.class),
        addressee,
        row.get("role", ParticipantRole.class) == ParticipantRole.MENTOR,
        page);
  }

  private static Facts aboutPerson(Tuple row, Facts facts) {
    return facts.about(row.get("personId", UUID.class), row.get("name", String.class));
  }
}
