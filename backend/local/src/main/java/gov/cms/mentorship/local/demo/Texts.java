package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import java.util.List;

/** What the fictional people say. */
final class Texts {

  static final List<String> GIVEN_NAMES =
      List.of(
          "Avery", "Blake", "Casey", "Dakota", "Ellis", "Finley", "Gray", "Harper", "Indigo",
          "Jules", "Kendall", "Lane", "Marlow", "Noel", "Oakley", "Parker", "Quinn", "Reese",
          "Sage", "Tatum", "Umber", "Vale", "Wren", "Xen", "Yael", "Zion", "Arden", "Briar", "Cove",
          "Drew");

  static final List<String> FAMILY_NAMES =
      List.of(
          "Demoson",
          "Exampleton",
          "Fictiva",
          "Mockwell",
          "Sampleman",
          "Testerly",
          "Placeholt",
          "Dummer",
          "Fauxley",
          "Specimen",
          "Draftman",
          "Patternly",
          "Trialova");

  static final String RESUME =
      "Information system security officer. Wrote security plans, went through two authorizations.";

  static final List<String> COMPONENTS =
      List.of("OIT", "CCIIO", "CM", "CMCS", "CPI", "OC", "OAGM", "OFM", "CCSQ", "CMMI");

  static final List<String> TOPICS =
      List.of(
          "ISSO_ONBOARDING",
          "ATO",
          "RISK_MANAGEMENT",
          "SECURITY_PLAN",
          "POAM",
          "CONTROL_ASSESSMENT",
          "CONTINUOUS_MONITORING",
          "CLOUD_SECURITY",
          "INCIDENT_RESPONSE",
          "CONTINGENCY_PLANNING",
          "PRIVACY",
          "VULNERABILITY_MANAGEMENT",
          "SUPPLY_CHAIN",
          "ZERO_TRUST",
          "SECURE_DEVELOPMENT",
          "STAKEHOLDER_COMMUNICATION");

  static final List<String> FOCUS_AREAS =
      List.of(
          "CAREER_PATH_DEVELOPMENT",
          "CAREER_TRANSITION",
          "MANAGEMENT_AND_LEADERSHIP",
          "NETWORKING",
          "PROFESSIONAL_DEVELOPMENT",
          "CERTIFICATION");

  static final List<String> CERTIFICATIONS =
      List.of("CISSP", "CISM", "CISA", "CRISC", "CGRC", "CCSP", "SECURITY_PLUS", "CIPP_G");

  static final List<String> WORK_ROLES =
      List.of("OG-WRL-014", "OG-WRL-001", "OG-WRL-003", "DD-WRL-001", "DD-WRL-005", "PD-WRL-001");

  static final List<String> CONTROL_FAMILIES =
      List.of("AC", "AU", "CA", "CM", "CP", "IA", "IR", "PL", "RA", "SA", "SC", "SI", "SR");

  static final List<MeetingMode> MODES = List.of(MeetingMode.values());

  static final List<Cadence> CADENCES = List.of(Cadence.values());

  static final List<String> MENTOR_HEADLINES =
      List.of(
          "I take systems to their first authorization",
          "Cloud systems, inherited controls and honest risk talks",
          "From paper plans to continuous monitoring",
          "Ten assessments and still curious",
          "I help new ISSOs through the first year",
          "Privacy and security under one roof",
          "Weaknesses closed for good, not for the report",
          "Explaining risk so that business owners decide well");

  static final List<String> MENTOR_SUMMARIES =
      List.of(
          "I have looked after systems of every size and learned most from the audits that went badly."
              + " I share templates, stories and people to call.",
          "My mentees bring real work, we look at it together, and they leave with the next step. I do"
              + " not do the work for you, but I will tell you where I fell.",
          "I came to security from development. If you want to talk with engineers without losing"
              + " them, we will get along.",
          "I enjoy quiet, regular meetings with an agenda. Bring questions; I bring patience.");

  static final List<String> MENTEE_HEADLINES =
      List.of(
          "New ISSO, first authorization ahead",
          "Service ISSO with three systems and many questions",
          "Moving from help desk to security",
          "Preparing for my first control assessment",
          "Want to lead, not only to check boxes",
          "Taking over a cloud system next quarter");

  static final List<String> MENTEE_SUMMARIES =
      List.of(
          "I started this year and learn best by working through a real example with somebody.",
          "I know the rules and want to learn how things really get done.",
          "I am looking for a person who asks good questions and tells me what they would do"
              + " differently today.");

  static final List<String> SHORT_TERM_GOALS =
      List.of(
          "Finish the security plan of my system",
          "Understand the assessment before it comes",
          "Bring the open weaknesses under control");

  static final List<String> LONG_TERM_GOALS =
      List.of("Lead a team of ISSOs", "Earn a certification", "Be the person others ask");

  static final List<String> REASONS =
      List.of(
          "My office has nobody else in this role.",
          "I want to see how others work.",
          "My manager recommended the program.");

  static final List<String> RESONATED =
      List.of(
          "You write that you learned most from audits that went badly. I have one ahead.",
          "You came from development as I did.",
          "You know the cloud environment that my system moves to.");

  static final List<String> HOPES =
      List.of(
          "I would like to walk through one control family together and then do the next alone.",
          "Half an hour every other week to look at my plan and ask what I miss.",
          "A sounding board for my first year in this role.");

  static final List<String> AGENDA =
      List.of(
          "What went well since last time",
          "Questions on the security plan",
          "Walk through one control",
          "Prepare the talk with the business owner",
          "Next steps and who does what");

  static final List<String> GOALS =
      List.of(
          "Write the contingency plan of my system",
          "Close five open weaknesses",
          "Pass the control assessment without surprises",
          "Hold the risk briefing for the business owner");

  static final List<String> END_REASONS =
      List.of("Moved to another team.", "The workload left no time.", "Found the answers sooner.");

  private Texts() {}
}
