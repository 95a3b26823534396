package gov.cms.mentorship.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.Told;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One latest version, and one signature of each person under it, whoever acts at that moment. */
@IntegrationTest
class AgreementRaceTest {

  private static final int MANY = 16;
  private static final int ROUNDS = 4;

  @Inject Told told;

  @Test
  void ofManySignaturesOfOnePersonOneCountsAndTheEngagementBeginsOnce() {
    Pair pair = Pairs.discovering();
    propose(pair.mentee().api(), pair, "P6M").then().statusCode(200);
    String tag = pair.mentor().api().tag(pair.path());

    List<Response> answers =
        Race.atOnce(Collections.nCopies(MANY, () -> sign(pair.mentor().api(), pair, tag)));

    assertThat(Race.count(answers, 200)).isOne();
    assertThat(Race.count(answers, 412)).isEqualTo(MANY - 1);
    assertThat(signatures(pair)).isEqualTo(2);
    assertThat(told.about(pair.engagementId()))
        .filteredOn(event -> event.type().equals("engagement.activated"))
        .hasSize(1);
  }

  @Test
  void ofManyProposalsAtOnceOneIsTheNextVersion() {
    for (int round = 0; round < ROUNDS; round++) {
      Pair pair = Pairs.discovering();
      String tag = pair.mentee().api().tag(pair.path());

      List<Response> answers =
          Race.atOnce(
              Stream.of(pair.mentee().api(), pair.mentor().api())
                  .flatMap(who ->
                      Collections.<Callable<Response>>nCopies(
                          MANY / 2, () -> propose(who, pair, tag, "P6M"))
                          .stream())
                  .toList());

      assertThat(Race.count(answers, 200)).isOne();
      assertThat(Race.count(answers, 412)).isEqualTo(MANY - 1);
      assertThat(versions(pair)).isOne();
      assertThat(signatures(pair)).isOne();
    }
  }

  @Test
  void nobodySignsAVersionThatIsBeingReplaced() {
    for (int round = 0; round < ROUNDS; round++) {
      Pair pair = Pairs.discovering();
      propose(pair.mentee().api(), pair, "P6M").then().statusCode(200);
      String tag = pair.mentor().api().tag(pair.path());

      List<Response> answers =
          Race.atOnce(
              List.of(
                  () -> sign(pair.mentor().api(), pair, tag),
                  () -> propose(pair.mentee().api(), pair, tag, "P12M")));

      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
      boolean signed = answers.getFirst().statusCode() == 200;
      assertThat(pair.mentor().api().get(pair.path()).<String>path("state"))
          .isEqualTo(signed ? "ACTIVE" : "DISCOVERY");
      assertThat(versions(pair)).isEqualTo(signed ? 1 : 2);
    }
  }

  private static Response propose(Api who, Pair pair, String duration) {
    return propose(who, pair, who.tag(pair.path()), duration);
  }

  private static Response propose(Api who, Pair pair, String tag, String duration) {
    return who.transition(pair.path() + "/agreement", tag, Pairs.agreement(duration));
  }

  private static Response sign(Api who, Pair pair, String tag) {
    return who.transition(pair.path() + "/agreement/sign", tag, "{\"version\": 1}");
  }

  private static long versions(Pair pair) {
    return Database.count(
        "select count(*) from agreement where engagement_id = ?", pair.engagementId());
  }

  private static long signatures(Pair pair) {
    return Database.count(
        "select count(*) from agreement a join agreement_signature s on s.agreement_id = a.id"
            + " where a.engagement_id = ?",
        pair.engagementId());
  }
}
