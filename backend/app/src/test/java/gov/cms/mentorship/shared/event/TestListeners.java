package gov.cms.mentorship.shared.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Two listeners that know nothing of each other. */
@Singleton
class TestListeners {

  static final String ONE = "test-one";
  static final String OTHER = "test-other";

  @Produces
  @Singleton
  @Named(ONE)
  TestListener one() {
    return new TestListener(ONE);
  }

  @Produces
  @Singleton
  @Named(OTHER)
  TestListener other() {
    return new TestListener(OTHER);
  }
}
