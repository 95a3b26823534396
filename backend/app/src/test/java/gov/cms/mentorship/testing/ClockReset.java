package gov.cms.mentorship.testing;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/** Each test begins at the same time, wherever the one before went. */
public final class ClockReset implements QuarkusTestAfterEachCallback {

  @Override
  public void afterEach(QuarkusTestMethodContext context) {
    TestClock.reset();
  }
}
