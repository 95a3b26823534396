package gov.cms.mentorship.notification;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.matching.Recommendations;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.profile.ProfileCard;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.text.PlainText;
import gov.cms.mentorship.shared.time.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be known about match requests. */
@ApplicationScoped
class MatchRequestFacts implements NoticeFacts {

  /** Where a request stands while a notice about it is true. */
  private static final Map<NotificationKind, MatchRequestState> TRUE_IN =
      new EnumMap<>(
          Map.of(
              NotificationKind.REQUEST_RECEIVED, MatchRequestState.PENDING,
              NotificationKind.PROPOSAL_RECEIVED, MatchRequestState.PENDING,
              NotificationKind.REQUEST_ACCEPTED, MatchRequestState.ACCEPTED,
              NotificationKind.REQUEST_DECLINED, MatchRequestState.DECLINED,
              NotificationKind.REQUEST_EXPIRED, MatchRequestState.EXPIRED,
              NotificationKind.REQUEST_CANCELLED, MatchRequestState.CANCELLED,
              NotificationKind.ANSWER_DUE_SOON, MatchRequestState.PENDING,
              NotificationKind.ANSWER_PAST_DUE, MatchRequestState.PENDING,
              NotificationKind.ANSWER_AWAITED, MatchRequestState.PENDING,
              NotificationKind.ANSWER_MISSING, MatchRequestState.PENDING));

  /** What is told to those who are waited for, and not once they have answered. */
  private static final Set<NotificationKind> TO_WHO_IS_WAITED_FOR =
      EnumSet.of(NotificationKind.ANSWER_DUE_SOON, NotificationKind.ANSWER_PAST_DUE);

  private static final Set<EngagementState> OPEN =
      Stream.of(EngagementState.values())
          .filter(EngagementState::isOpen)
          .collect(Collectors.toSet());

  /** After which a mentee looks for somebody else. */
  private static final Set<NotificationKind> IN_VAIN =
      EnumSet.of(NotificationKind.REQUEST_DECLINED, NotificationKind.REQUEST_EXPIRED);

  private static final int NEXT_MENTORS = 3;

  private final EntityManager entities;
  private final Programs programs;
  private final Recommendations recommendations;

  MatchRequestFacts(EntityManager entities, Programs programs, Recommendations recommendations) {
    this.entities = entities;
    this.programs = programs;
    this.recommendations = recommendations;
  }

  @Override
  public Set<NotificationKind> kinds() {
    return TRUE_IN.keySet();
  }

  /** Nobody is told of a match once it is over. */
  @Override
  public Optional<Facts> find(Notice notice) {
    return notice.recipient() instanceof Recipient.Person person
        ? toPerson(notice, person.id())
        : toTeam(notice);
  }

  private Optional<Facts> toPerson(Notice notice, UUID recipient) {
    return entities
        .createQuery(
            """
            select r.program as program, r.dueAt as dueAt, r.engagementId as engagementId,
                   r.mentorId as mentorId, r.menteeProfileId as menteeProfileId, me.givenName as recipient, me.email as address,
                   me.timeZone as zone, other.id as otherId, other.name as counterpart,
                   case when me.id = r.menteeId then r.menteeAnswer else r.mentorAnswer end as answer
            from MatchRequestEntity r
            join PersonEntity me on me.id = :recipient and me.id in (r.menteeId, r.mentorId)
            join PersonEntity other on other.id <> me.id and other.id in (r.menteeId, r.mentorId)
            left join EngagementEntity g on g.id = r.engagementId
            where r.id = :request and r.state = :state and (g.id is null or g.state in :open)\
            """,
            Tuple.class)
        .setParameter("recipient", recipient)
        .setParameter("request", notice.subjectId())
        .setParameter("state", TRUE_IN.get(notice.kind()))
        .setParameter("open", OPEN)
        .getResultList()
        .stream()
        .filter(row -> row.get("answer") == null || !TO_WHO_IS_WAITED_FOR.contains(notice.kind()))
        .findFirst()
        .map(row -> facts(notice, recipient, row));
  }

  private Optional<Facts> toTeam(Notice notice) {
    return entities
        .createQuery(
            """
            select r.program as program, mentee.name as mentee, mentor.name as mentor
            from MatchRequestEntity r
            join PersonEntity mentee on mentee.id = r.menteeId
            join PersonEntity mentor on mentor.id = r.mentorId
            where r.id = :request and r.state = :state\
            """,
            Tuple.class)
        .setParameter("request", notice.subjectId())
        .setParameter("state", TRUE_IN.get(notice.kind()))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> {
          Program program = programs.require(row.get("program", String.class));
          return new Facts(
                  program.slug(),
                  Addressee.teamOf(program),
                  false,
                  "/requests/" + notice.subjectId())
              .with(
                  Placeholder.COUNTERPART,
                  row.get("mentee", String.class) + " and " + row.get("mentor", String.class));
        });
  }

  private Facts facts(Notice notice, UUID recipient, Tuple row) {
    UUID engagement = row.get("engagementId", UUID.class);
    ZoneId zone = Zones.stored(row.get("zone", String.class));
    return new Facts(
            row.get("program", String.class),
            Addressee.of(row),
            row.get("mentorId", UUID.class).equals(recipient),
            engagement == null ? "/requests/" + notice.subjectId() : "/mentorships/" + engagement)
        .about(row.get("otherId", UUID.class), row.get("counterpart", String.class))
        .with(Placeholder.DUE, MomentInWords.deadline(row.get("dueAt", Instant.class), zone))
        .withItems(nextMentors(notice, recipient, row));
  }

  /** Whom a mentee could ask instead; each page has the words of this request ready to send. */
  private List<Item> nextMentors(Notice notice, UUID recipient, Tuple row) {
    boolean asks =
        IN_VAIN.contains(notice.kind())
            && !row.get("mentorId", UUID.class).equals(recipient)
            && programs
                .require(row.get("program", String.class))
                .policy()
                .matching()
                .menteeRequests();
    return asks
        ? recommendations.best(row.get("menteeProfileId", UUID.class), NEXT_MENTORS).stream()
            .map(mentor ->
                new Item(
                    PlainText.isolated(mentor.person().name()) + where(mentor),
                    "/mentors/%s?words=%s".formatted(mentor.id(), notice.subjectId())))
            .toList()
        : List.of();
  }

  private static String where(ProfileCard mentor) {
    return mentor
        .person()
        .component()
        .map(component -> ", " + PlainText.isolated(component))
        .orElse("");
  }
}
