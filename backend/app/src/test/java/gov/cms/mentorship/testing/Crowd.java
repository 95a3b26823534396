package gov.cms.mentorship.testing;

import gov.cms.mentorship.shared.persistence.Ids;
import gov.cms.mentorship.testing.Participants.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Puts many participants and requests into the database at once, where only their number matters.
 */
@ApplicationScoped
public class Crowd {

  @Inject EntityManager entities;

  /** Active participants of the ISSO program; mentors are listed and have two places. */
  @Transactional
  public List<Participant> participants(int number, String role) {
    return IntStream.range(0, number).mapToObj(i -> participant(role)).toList();
  }

  /** A pending request of a mentee, in its first version. */
  @Transactional
  public UUID request(Participant mentee, Participant mentor) {
    UUID id = Ids.next();
    entities
        .createNativeQuery(
            """
            insert into match_request (id, version, created_at, updated_at, updated_by, program,
                origin, mentee_id, mentor_id, mentee_profile_id, mentor_profile_id, resonated,
                hopes, proposed_months, proposed_cadence, status, mentee_answer, due_at)
            values (:id, 0, :now, :now, 'tests', 'cms-isso', 'MENTEE', :mentee, :mentor,
                :menteeProfile, :mentorProfile, 'Your work', 'A plan', 6, 'MONTHLY', 'PENDING',
                'YES', :due)
            """)
        .setParameter("id", id)
        .setParameter("now", Instant.now())
        .setParameter("due", Instant.now().plus(2, ChronoUnit.DAYS))
        .setParameter("mentee", mentee.personId())
        .setParameter("mentor", mentor.personId())
        .setParameter("menteeProfile", mentee.profileId())
        .setParameter("mentorProfile", mentor.profileId())
        .executeUpdate();
    return id;
  }

  private Participant participant(String role) {
    TestPerson person = TestPerson.participant(role.equals("MENTOR") ? "Mona" : "Mia");
    Participant participant =
        new Participant(person, Api.as(person), Ids.next(), Ids.next(), Ids.next());
    insert(
        """
        insert into person (id, version, created_at, updated_at, updated_by, subject, given_name,
            family_name, name, email, time_zone)
        values (:person, 0, now(), now(), 'tests', :subject, :given, :family, :name, :email,
            'America/New_York')
        """,
        participant,
        role);
    insert(
        """
        insert into profile (id, version, created_at, updated_at, updated_by, person_id, program,
            role, headline, summary, capacity, places_taken, open_to_requests, draft, listed,
            retired, search_text)
        select :profile, 0, now(), now(), 'tests', :person, 'cms-isso', :role, 'One of many', '',
            case when mentor then 2 end, 0, true, false, mentor, false, ''
        from (values (:role = 'MENTOR')) as roles (mentor)
        """,
        participant,
        role);
    insert(
        """
        insert into enrollment (id, version, created_at, updated_at, updated_by, person_id, program,
            role, profile_id, state, state_since, membership_attested)
        values (:enrollment, 0, now(), now(), 'tests', :person, 'cms-isso', :role, :profile,
            'ACTIVE', now(), false)
        """,
        participant,
        role);
    return participant;
  }

  private void insert(String sql, Participant participant, String role) {
    TestPerson person = participant.person();
    Query query = entities.createNativeQuery(sql);
    Map.of(
            "person", participant.personId(),
            "profile", participant.profileId(),
            "enrollment", participant.enrollmentId(),
            "role", role,
            "subject", person.subject(),
            "given", person.givenName(),
            "family", person.familyName(),
            "name", person.name(),
            "email", person.email())
        .forEach((name, value) -> {
          if (sql.contains(":" + name)) {
            query.setParameter(name, value);
          }
        });
    query.executeUpdate();
  }
}
