package gov.cms.mentorship.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import gov.cms.mentorship.shared.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");
  private static final UUID MENTEE = UUID.randomUUID();
  private static final UUID MENTOR = UUID.randomUUID();

  @Test
  void itIsCompleteOnceBothHaveSigned() {
    AgreementEntity agreement = agreement(LocalDate.of(2026, 12, 1), "P6M");
    assertThat(agreement.isComplete()).isFalse();
    agreement.sign(MENTOR, NOW);
    assertThat(agreement.isComplete()).isTrue();
  }

  @Test
  void nobodySignsAVersionTwice() {
    AgreementEntity agreement = agreement(LocalDate.of(2026, 12, 1), "P6M");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> agreement.sign(MENTEE, NOW))
        .satisfies(problem ->
            assertThat(problem.type().uri()).hasToString("urn:mentorship:problem:duplicate"));
  }

  @ParameterizedTest(name = "{1} from {0} end on {2}")
  @CsvSource({
    "2026-12-01, P6M, 2027-06-01",
    "2026-08-31, P6M, 2027-02-28",
    "2027-08-31, P6M, 2028-02-29",
    "2026-10-31, P1M, 2026-11-30",
    "2028-02-29, P12M, 2029-02-28"
  })
  void monthsThatAreShorterEndOnTheirLastDay(LocalDate start, String duration, LocalDate end) {
    assertThat(agreement(start, duration).endsOn()).isEqualTo(end);
  }

  private static AgreementEntity agreement(LocalDate start, String duration) {
    return new AgreementEntity(
        UUID.randomUUID(),
        1,
        new NewAgreement(
            start,
            Period.parse(duration),
            Cadence.WEEKLY,
            List.of(MeetingMode.VIDEO),
            Optional.empty()),
        MENTEE,
        NOW);
  }
}
