package gov.cms.mentorship.program;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much each factor counts in the fit of a mentee and a mentor. Only the ratios matter.
 *
 * @param topics the topics that the mentee needs and the mentor can give
 * @param focusAreas what the mentorship is to be about
 * @param workRoles how close the work roles are
 * @param cadence how often each wants to meet
 * @param meetingModes whether there is a way to meet that suits both
 * @param workingHours how many working hours the two have in common
 * @param sameComponent whether both are of one component
 * @param otherComponent whether they are of two
 * @param experience how far the mentor is ahead in years
 */
@Schema
public record FitWeights(
    @Min(0) @Max(100) int topics,
    @Min(0) @Max(100) int focusAreas,
    @Min(0) @Max(100) int workRoles,
    @Min(0) @Max(100) int cadence,
    @Min(0) @Max(100) int meetingModes,
    @Min(0) @Max(100) int workingHours,
    @Min(0) @Max(100) int sameComponent,
    @Min(0) @Max(100) int otherComponent,
    @Min(0) @Max(100) int experience) {

  /** For programs that say nothing of it. */
  public static final FitWeights USUAL = new FitWeights(30, 15, 10, 10, 5, 10, 0, 5, 15);

  /** All of them together. */
  public int total() {
    return topics
        + focusAreas
        + workRoles
        + cadence
        + meetingModes
        + workingHours
        + sameComponent
        + otherComponent
        + experience;
  }

  /** Somebody who weighs nothing cannot tell who fits. */
  @Schema(hidden = true)
  @AssertTrue(message = "Give at least one factor a weight above 0.")
  boolean isSomethingWeighed() {
    return total() > 0;
  }
}
