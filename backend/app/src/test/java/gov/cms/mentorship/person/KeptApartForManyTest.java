package gov.cms.mentorship.person;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.program.Policy;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.KeepApart;
import gov.cms.mentorship.testing.OwnTransaction;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is kept apart from whom is told alike for one person and for all at once. */
@IntegrationTest
class KeptApartForManyTest {

  private static final int PEOPLE = 14;

  @Inject People people;
  @Inject OwnTransaction transaction;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsToldOfAllIsWhatIsToldOfEach(boolean wholeChain) {
    Policy.Matching rules = new Policy.Matching(true, true, wholeChain, Optional.empty());
    Random random = new Random(7);
    for (int round = 0; round < 8; round++) {
      List<UUID> some = organization(random);
      KeptApart all = transaction.of(() -> people.keptApart(rules));
      for (UUID person : some) {
        assertThat(among(some, all.from(person)))
            .isEqualTo(among(some, transaction.of(() -> people.keptApart(person, rules))));
      }
    }
  }

  /** Managers whom nobody knows, circles, capital letters, and people without an address. */
  private static List<UUID> organization(Random random) {
    List<Row> rows = new ArrayList<>();
    TestWorld.usual()
        .make(world -> {
          for (int i = 0; i < PEOPLE; i++) {
            rows.add(TestWorld.person(world, TestPerson.participant("Pat")));
          }
          for (Row row : rows) {
            String boss = rows.get(random.nextInt(PEOPLE)).get("email", String.class);
            switch (random.nextInt(4)) {
              case 0 -> row.set("manager_email", "nobody-knows@tests.example");
              case 1 -> row.set("manager_email", boss.toUpperCase(Locale.ROOT));
              case 2 -> row.set("manager_email", boss);
              default -> {}
            }
          }
          return rows;
        });
    Database.update("update person set email = '' where id = ?", rows.getFirst().id());
    for (int i = 0; i < 4; i++) {
      UUID blocker = rows.get(random.nextInt(PEOPLE)).id();
      UUID blocked = rows.get(random.nextInt(PEOPLE)).id();
      if (!blocker.equals(blocked)) {
        KeepApart.block(blocker, blocked);
      }
    }
    return rows.stream().map(Row::id).toList();
  }

  private static Set<UUID> among(List<UUID> some, Set<UUID> apart) {
    Set<UUID> both = new HashSet<>(apart);
    both.retainAll(some);
    return both;
  }
}
