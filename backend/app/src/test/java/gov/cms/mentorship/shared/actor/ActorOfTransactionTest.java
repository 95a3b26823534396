package gov.cms.mentorship.shared.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gov.cms.mentorship.testing.IntegrationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ActorOfTransactionTest {

  @Test
  void aTransactionInWhichNobodyActsLeavesNothingBehind() {
    assertThatIllegalStateException()
        .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {}))
        .withMessageContaining("Nobody acts here");
    assertThat(QuarkusTransaction.isActive()).isFalse();
  }
}
