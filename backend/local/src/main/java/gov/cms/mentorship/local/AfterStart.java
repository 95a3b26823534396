package gov.cms.mentorship.local;

/** Something that a local run does once the application answers. */
@FunctionalInterface
public interface AfterStart {

  /**
   * Does the work.
   *
   * @param platform the parts around the application
   * @param applicationUrl the address of the application
   */
  void run(LocalPlatform platform, String applicationUrl);
}
