package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.OwnTransaction;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@IntegrationTest
class PlacesTest {

  private static final int AT_ONCE = 10;

  @Inject OwnTransaction transaction;
  @Inject Profiles profiles;

  @Test
  void aMentorNeverHasMoreMenteesThanPlacesHoweverManyComeAtOnce() throws Exception {
    Participant mentor = Participants.aMentor().capacity(3).active();
    String tag = mentor.api().tag(mentor.profilePath());
    Callable<Boolean> take = () -> takes(mentor.profileId());
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Boolean>> answers = threads.invokeAll(Collections.nCopies(AT_ONCE, take));
      assertThat(answers.stream().filter(answer -> answer.resultNow()).count()).isEqualTo(3);
    }
    mentor.api().get(mentor.profilePath()).then().body("placesTaken", equalTo(3));
    assertThat(mentor.api().tag(mentor.profilePath())).isEqualTo(tag);
  }

  @Test
  void aPlaceThatWasGivenBackCanBeTakenAgain() {
    UUID mentor = Participants.aMentor().capacity(1).active().profileId();
    assertThat(takes(mentor)).isTrue();
    assertThat(takes(mentor)).isFalse();
    transaction.run(() -> profiles.giveBackPlace(mentor));
    assertThat(takes(mentor)).isTrue();
  }

  @Test
  void aPlaceThatNobodyTookCannotBeGivenBack() {
    UUID mentor = Participants.mentor().profileId();
    assertThatThrownBy(() -> transaction.run(() -> profiles.giveBackPlace(mentor)))
        .hasMessageContaining("no place to give back");
  }

  @Test
  void theCapacityDoesNotFallBelowThePlacesTaken() {
    Participant mentor = Participants.aMentor().capacity(2).active();
    takes(mentor.profileId());
    takes(mentor.profileId());
    mentor
        .api()
        .patch(
            mentor.profilePath(),
            mentor.api().tag(mentor.profilePath()),
            Participants.aMentor().capacity(1).profile())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/capacity"));
  }

  @Test
  void aMentorWhoClosesForRequestsStaysListed() {
    Participant mentor = Participants.mentor();
    transaction.run(() -> profiles.closeToRequests(mentor.profileId()));
    ProfileRef facts = profiles.facts(mentor.profileId());
    assertThat(facts.openToRequests()).isFalse();
    assertThat(facts.listed()).isTrue();
    assertThat(profiles.find(mentor.personId(), "cms-isso", ParticipantRole.MENTOR))
        .contains(facts);
  }

  private boolean takes(UUID mentor) {
    try {
      transaction.run(() -> profiles.takePlace(mentor));
      return true;
    } catch (Problem full) {
      assertThat(full.type().uri()).hasToString("urn:mentorship:problem:capacity-full");
      return false;
    }
  }
}
