package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.shared.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of what a role needs is there.
 *
 * @param percent 0 to 100
 * @param missing what is not, in the order of the profile
 */
record Completeness(int percent, List<FieldError> missing) {

  private static final int ALL = 100;

  static Completeness of(ProfileEntity profile) {
    Tally tally = new Tally();
    tally.expect("/headline", "Say in one line who you are.", !profile.headline().isEmpty());
    tally.expect(
        "/summary",
        "Tell others a little about yourself and your work.",
        !profile.summary().isEmpty());
    tally.expect(
        "/topics",
        "Choose at least one topic or focus area.",
        !profile.codes(TermKind.TOPIC).isEmpty() || !profile.codes(TermKind.FOCUS_AREA).isEmpty());
    tally.expect(
        "/meetingModes", "Choose at least one way to meet.", !profile.meetingModes().isEmpty());
    tally.expect("/cadence", "Choose how often to meet.", profile.cadence().isPresent());
    switch (profile.role()) {
      case MENTOR ->
          tally.expect(
              "/yearsOfExperience",
              "Say how many years of experience you have.",
              profile.yearsOfExperience().isPresent());
      case MENTEE -> {
        tally.expect(
            "/goals/shortTerm",
            "Say what you want to achieve in the next few months.",
            profile.goals().shortTerm().isPresent());
        tally.expect(
            "/goals/reasonForJoining",
            "Say why you are looking for a mentor.",
            profile.goals().reasonForJoining().isPresent());
      }
    }
    return tally.result();
  }

  private static final class Tally {

    private final List<FieldError> missing = new ArrayList<>();
    private int expected;

    void expect(String pointer, String detail, boolean there) {
      expected++;
      if (!there) {
        missing.add(new FieldError(pointer, detail));
      }
    }

    Completeness result() {
      return new Completeness(ALL * (expected - missing.size()) / expected, List.copyOf(missing));
    }
  }
}
