package gov.cms.mentorship.testing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A fictional person who exists for one test. */
public record TestPerson(
    String subject, String givenName, String familyName, String email, List<String> roles) {

  /** Somebody without any role. */
  public static TestPerson participant(String givenName) {
    return of(givenName, List.of());
  }

  /** A member of the support team. */
  public static TestPerson coordinator() {
    return of("Cora", List.of("coordinator"));
  }

  /** Somebody who reads aggregates. */
  public static TestPerson analyst() {
    return of("Ana", List.of("analyst"));
  }

  /** Somebody who runs the installation. */
  public static TestPerson admin() {
    return of("Ada", List.of("admin"));
  }

  private static TestPerson of(String givenName, List<String> roles) {
    String subject = UUID.randomUUID().toString();
    String familyName = "Test-" + subject.substring(0, 8);
    return new TestPerson(
        subject,
        givenName,
        familyName,
        (givenName + "." + familyName + "@tests.example").toLowerCase(Locale.ROOT),
        roles);
  }

  /** The same person with other roles. */
  public TestPerson with(List<String> others) {
    return new TestPerson(subject, givenName, familyName, email, others);
  }

  /** The name that others see. */
  public String name() {
    return givenName + " " + familyName;
  }
}
