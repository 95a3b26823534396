package gov.cms.mentorship.program;

import gov.cms.mentorship.shared.time.Holidays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rules of a program, as data. Programs differ by their policy and by nothing else.
 *
 * @param gates what stands between an enrollment and becoming active
 * @param approvals how managers are asked
 * @param matching how mentees and mentors find each other
 * @param requests deadlines and limits of match requests
 * @param engagements length and number of engagements
 * @param reports whether and when meetings are reported
 * @param privacy how small a group aggregates may describe
 * @param onboarding what newcomers are sent; nothing without it
 * @param calendar which days are no business days
 */
public record Policy(
    @Valid Gates gates,
    @Valid Approvals approvals,
    @Valid Matching matching,
    @Valid Requests requests,
    @Valid Engagements engagements,
    @Valid Reports reports,
    @Valid Privacy privacy,
    Optional<@Valid Onboarding> onboarding,
    Holidays calendar) {

  /**
   * What stands between an enrollment and becoming active.
   *
   * @param questions what people answer about themselves before they send their enrollment off
   * @param managerApproval the participant's manager approves first
   * @param supportApproval whom the support team approves
   * @param orientation an orientation session comes before the start
   * @param membershipAttestation the participant attests membership
   * @param minimumManagementYears years of management experience that a mentor needs
   */
  @Schema(name = "GatePolicy")
  public record Gates(
      Set<PersonalQuestion> questions,
      boolean managerApproval,
      SupportApproval supportApproval,
      boolean orientation,
      boolean membershipAttestation,
      @Min(0) int minimumManagementYears) {

    /** Whoever decides by an answer asks for it. */
    @Schema(hidden = true)
    @AssertTrue(message = "Add ISSO_STANDING to the questions. NON_ISSO needs it.")
    boolean isAskedWhatDecides() {
      return supportApproval != SupportApproval.NON_ISSO
          || questions.contains(PersonalQuestion.ISSO_STANDING);
    }
  }

  /** What a program may ask people about themselves. */
  public enum PersonalQuestion {
    /** How they are employed. */
    EMPLOYMENT,
    /** Whether they are ISSOs. */
    ISSO_STANDING
  }

  /** Whom the support team approves. */
  public enum SupportApproval {
    /** Everybody. */
    ALWAYS,
    /** People who are not ISSOs. */
    NON_ISSO,
    /** Nobody. */
    NEVER
  }

  /**
   * How managers are asked. Business days count from the moment of asking.
   *
   * @param remindAfterBusinessDays when a manager who has not answered is asked again
   * @param escalateAfterBusinessDays when the support team is told that no answer came
   * @param linkDays for how many days the link in each mail works
   */
  @Schema(name = "ApprovalPolicy")
  public record Approvals(
      @Size(max = 5) List<@Positive @Max(60) Integer> remindAfterBusinessDays,
      @Positive @Max(60) int escalateAfterBusinessDays,
      @Positive @Max(90) int linkDays) {}

  /**
   * How mentees and mentors find each other.
   *
   * @param menteeRequests mentees ask mentors of the directory
   * @param coordinatorProposals coordinators propose pairs
   * @param outsideChainOfCommand nobody is matched with anybody above or below them, as far as the
   *     addresses of their managers tell; without it, only with nobody whose manager they are
   * @param fit how much each factor counts in how well two people fit; {@link FitWeights#USUAL}
   *     without it
   */
  @Schema(name = "MatchingPolicy")
  public record Matching(
      boolean menteeRequests,
      boolean coordinatorProposals,
      boolean outsideChainOfCommand,
      Optional<@Valid FitWeights> fit) {

    /** How much each factor counts here. */
    @Schema(hidden = true)
    public FitWeights weights() {
      return fit.orElse(FitWeights.USUAL);
    }
  }

  /**
   * Deadlines and limits of match requests. Business days count from the moment of sending.
   *
   * @param answerDueBusinessDays when an answer is due
   * @param pastDueBusinessDays when a missing answer is brought up
   * @param expireBusinessDays when nobody waits for an answer any more
   * @param maxPendingRequests how many a mentee may have open at once
   */
  @Schema(name = "RequestPolicy")
  public record Requests(
      @Positive int answerDueBusinessDays,
      @Positive int pastDueBusinessDays,
      @Positive int expireBusinessDays,
      @Positive int maxPendingRequests) {}

  /**
   * Length and number of engagements.
   *
   * @param suggestedDuration what is proposed to people who do not know yet
   * @param defaultCapacity how many open engagements a mentor starts with
   * @param maxCapacity how many a mentor may offer
   * @param agreementDueDays by how many days after the beginning both have signed the agreement;
   *     without it there is no hurry
   */
  @Schema(name = "EngagementPolicy")
  public record Engagements(
      Period suggestedDuration,
      @Positive int defaultCapacity,
      @Positive @Max(20) int maxCapacity,
      Optional<@Positive @Max(730) Integer> agreementDueDays) {}

  /**
   * Whether and when meetings are reported.
   *
   * @param requirement whether a report is expected
   * @param dueBusinessDays after the meeting's end
   * @param amendDays days during which a submitted report can be amended
   */
  @Schema(name = "ReportPolicy")
  public record Reports(
      Requirement requirement, @Positive int dueBusinessDays, @Positive int amendDays) {}

  /** Whether a report is expected. */
  @Schema(name = "ReportRequirement")
  public enum Requirement {
    /** After every meeting, which is held by it. */
    REQUIRED,
    /** Whoever wants to; a meeting is held without it, and nobody is asked for it. */
    OPTIONAL,
    /** There are none. */
    NONE
  }

  /**
   * What newcomers are sent by the program itself, from the day on which they are active.
   *
   * @param mentee to mentees
   * @param mentor to mentors
   */
  @Schema(name = "OnboardingPolicy")
  public record Onboarding(Optional<@Valid Series> mentee, Optional<@Valid Series> mentor) {}

  /**
   * Messages to a newcomer, counted in days of the calendar.
   *
   * @param kind what they say
   * @param firstAfterDays when the first one comes
   * @param everyDays how many days are between two
   * @param times how many there are in all
   * @param untilMatched whether they end with the first mentorship
   */
  @Schema(name = "OnboardingSeries")
  public record Series(
      OnboardingKind kind,
      @Positive @Max(365) int firstAfterDays,
      @Positive @Max(365) int everyDays,
      @Positive @Max(20) int times,
      boolean untilMatched) {}

  /** What newcomers are sent. */
  public enum OnboardingKind {
    /** How it goes, and what could be next. */
    CHECK_IN,
    /** How the program works. */
    HOW_IT_WORKS
  }

  /**
   * Protection of individuals in aggregates.
   *
   * @param minimumGroupSize aggregates about fewer people are suppressed
   */
  @Schema(name = "PrivacyPolicy")
  public record Privacy(@Min(3) int minimumGroupSize) {}
}
