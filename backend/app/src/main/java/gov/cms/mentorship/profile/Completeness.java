package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.shared.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is there of what a role needs and of what helps it.
 *
 * @param percent 0 to 100
 * @param missing what is needed and not there, in the order of the profile
 * @param advice what to add, the most helpful first: what is needed, then what helps
 */
record Completeness(int percent, List<FieldError> missing, List<Advice> advice) {

  private static final int ALL = 100;

  static Completeness of(ProfileEntity profile) {
    boolean mentor = profile.role() == ParticipantRole.MENTOR;
    Tally tally = new Tally();
    tally.expect(
        "/headline",
        "Say in one line who you are.",
        "It is the first thing others read of you.",
        !profile.headline().isEmpty());
    tally.expect(
        "/summary",
        "Tell others a little about yourself and your work.",
        "The better people can picture you, the easier it is to say yes.",
        !profile.summary().isEmpty());
    tally.expect(
        "/topics",
        "Choose at least one topic or focus area.",
        mentor
            ? "Mentees search by topic, so without one they cannot find you."
            : "Mentors are ranked by the topics that you share.",
        !profile.codes(TermKind.TOPIC).isEmpty() || !profile.codes(TermKind.FOCUS_AREA).isEmpty());
    tally.expect(
        "/meetingModes",
        "Choose at least one way to meet.",
        "It shows whether the two of you can meet at all.",
        !profile.meetingModes().isEmpty());
    tally.expect(
        "/cadence",
        "Choose how often to meet.",
        "It shows how much time you have in mind.",
        profile.cadence().isPresent());
    switch (profile.role()) {
      case MENTOR ->
          tally.expect(
              "/yearsOfExperience",
              "Say how many years of experience you have.",
              "Mentees search by it.",
              profile.yearsOfExperience().isPresent());
      case MENTEE -> {
        tally.expect(
            "/goals/shortTerm",
            "Say what you want to achieve in the next few months.",
            "A mentor decides by it whether they can help.",
            profile.goals().shortTerm().isPresent());
        tally.expect(
            "/goals/reasonForJoining",
            "Say why you are looking for a mentor.",
            "It tells a mentor what matters to you now.",
            profile.goals().reasonForJoining().isPresent());
      }
    }
    tally.suggest(
        "/assessment",
        mentor
            ? "Rate how well you can teach your topics."
            : "Rate where you are and where you want to be.",
        mentor
            ? "Mentees see whether you can take them as far as they want to go."
            : "It shows you and your mentor where the gap is widest.",
        !profile.assessment().isEmpty());
    tally.suggest(
        "/workRoles",
        mentor ? "Choose the work roles you know." : "Choose the work role you have or want.",
        mentor ? "Mentees search by it." : "It gives your mentor a target to plan for.",
        !profile.codes(TermKind.WORK_ROLE).isEmpty());
    if (!mentor) {
      tally.suggest(
          "/goals/longTerm",
          "Say where you want to be in the long term.",
          "A mentor can open doors that lead there.",
          profile.goals().longTerm().isPresent());
    }
    return tally.result();
  }

  private static final class Tally {

    private final List<FieldError> missing = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();
    private int asked;

    /** Nobody can be sent without it. */
    void expect(String pointer, String detail, String why, boolean there) {
      if (!there) {
        missing.add(new FieldError(pointer, detail));
      }
      suggest(pointer, detail, why, there);
    }

    /** It helps. */
    void suggest(String pointer, String detail, String why, boolean there) {
      asked++;
      if (!there) {
        advice.add(new Advice(pointer, detail, why));
      }
    }

    Completeness result() {
      return new Completeness(
          ALL * (asked - advice.size()) / asked, List.copyOf(missing), List.copyOf(advice));
    }
  }
}
