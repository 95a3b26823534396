package gov.cms.mentorship.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Crowd;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.OwnTransaction;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@IntegrationTest
class OpenPairRaceTest {

  private static final int MANY = 8;
  private static final int ROUNDS = 4;

  @Inject Engagements engagements;
  @Inject OwnTransaction transaction;
  private final Crowd crowd = new Crowd();

  @Test
  void twoPeopleHaveOneOpenEngagementHoweverManyAreOpenedAtOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      Participant mentee = crowd.participants(1, ParticipantRole.MENTEE).getFirst();
      Participant mentor = crowd.participants(1, ParticipantRole.MENTOR).getFirst();
      Database.update("update profile set capacity = 20 where id = ?", mentor.profileId());

      List<Boolean> opened = Race.atOnce(Collections.nCopies(MANY, () -> opens(mentee, mentor)));

      assertThat(opened).filteredOn(Boolean::booleanValue).hasSize(1);
      assertThat(
              Database.count(
                  "select count(*) from engagement where mentee_id = ?", mentee.personId()))
          .isOne();
      assertThat(
              Database.count("select places_taken from profile where id = ?", mentor.profileId()))
          .isOne();
    }
  }

  private boolean opens(Participant mentee, Participant mentor) {
    NewEngagement wanted =
        new NewEngagement(
            "cms-isso",
            UUID.randomUUID(),
            mentee.personId(),
            mentor.personId(),
            mentee.profileId(),
            mentor.profileId(),
            Period.ofMonths(6),
            Cadence.MONTHLY);
    try {
      transaction.run(() -> engagements.open(wanted));
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }
}
