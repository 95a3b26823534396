package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.enrollment.EnrollmentState;
import java.util.List;

/**
 * The crowd of one program: as many mentors and mentees as stand there, the first few in these
 * states and everybody else active.
 *
 * @param program the slug
 * @param firstName where the names begin, so that nobody is in two crowds
 * @param isso whether its people are security officers of systems
 * @param asksManagers whether managers say yes first
 * @param units what people belong to
 */
record Population(
    String program,
    int firstName,
    boolean isso,
    boolean asksManagers,
    int mentors,
    List<EnrollmentState> mentorStates,
    int mentees,
    List<EnrollmentState> menteeStates,
    List<String> units,
    List<String> mentorHeadlines,
    List<String> mentorSummaries,
    List<String> menteeHeadlines,
    List<String> menteeSummaries) {

  private static final List<EnrollmentState> OF_NO_GATES =
      List.of(
          EnrollmentState.DRAFT,
          EnrollmentState.DRAFT,
          EnrollmentState.PAUSED,
          EnrollmentState.WITHDRAWN);

  static final Population CMS =
      new Population(
          "cms-isso",
          0,
          true,
          true,
          120,
          List.of(
              EnrollmentState.DRAFT,
              EnrollmentState.MANAGER_REVIEW,
              EnrollmentState.SUPPORT_REVIEW,
              EnrollmentState.ORIENTATION,
              EnrollmentState.PAUSED,
              EnrollmentState.DECLINED,
              EnrollmentState.WITHDRAWN),
          260,
          List.of(
              EnrollmentState.DRAFT,
              EnrollmentState.DRAFT,
              EnrollmentState.MANAGER_REVIEW,
              EnrollmentState.MANAGER_REVIEW,
              EnrollmentState.SUPPORT_REVIEW,
              EnrollmentState.SUPPORT_REVIEW,
              EnrollmentState.ORIENTATION,
              EnrollmentState.ORIENTATION,
              EnrollmentState.PAUSED,
              EnrollmentState.DECLINED,
              EnrollmentState.WITHDRAWN),
          Texts.COMPONENTS,
          Texts.MENTOR_HEADLINES,
          Texts.MENTOR_SUMMARIES,
          Texts.MENTEE_HEADLINES,
          Texts.MENTEE_SUMMARIES);

  static final Population ASIS =
      new Population(
          "asis-security-leaders",
          1_000,
          false,
          false,
          14,
          OF_NO_GATES,
          18,
          OF_NO_GATES,
          List.of("Harbor Logistics", "Northwind Hospital", "Example Retail", "Sample University"),
          List.of(
              "From one guarded site to the security of a region",
              "Corporate investigations, and how to tell what you found",
              "Twenty years of protecting events with many people"),
          List.of(
              "I have led security teams for years and like to talk through what the next step could be.",
              "I made my way from the night shift to the board room, and remember how it felt."),
          List.of(
              "Shift supervisor with an eye on the next level",
              "Coming from the military, new to corporate security",
              "Preparing for a certification in spring"),
          List.of(
              "I would like to learn from somebody who has made the step that I have in mind.",
              "I know my site well and want to see how others do it."));

  static final Population HHS =
      new Population(
          "hhs-mentoring",
          2_000,
          false,
          false,
          14,
          OF_NO_GATES,
          18,
          OF_NO_GATES,
          List.of("CDC", "FDA", "NIH", "ACF", "SAMHSA"),
          List.of(
              "Program management across two divisions",
              "From the laboratory to policy, and glad I did",
              "I know whom to ask, and introduce you"),
          List.of(
              "I have worked in several divisions and enjoy helping people to find their way.",
              "I listen first. What you tell me stays between us."),
          List.of(
              "Analyst in my second year",
              "Thinking about moving into policy work",
              "New to the department, curious about all of it"),
          List.of(
              "I am finding out what I am good at, and what I would like to do next.",
              "I learn best by hearing how somebody else decided."));

  static final List<Population> OTHERS = List.of(ASIS, HHS);
}
