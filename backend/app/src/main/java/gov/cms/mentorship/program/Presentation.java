package gov.cms.mentorship.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the people of a program read where programs differ. All texts are plain text.
 *
 * @param governmentBanner says at the top of each page that this is a website of the United States
 *     government
 * @param supportTeam what its support team is called within a sentence, after "the"
 * @param timeNeeded how much time it takes, in a sentence or two
 * @param unit what people belong to
 * @param workRoleHint which work roles of the NICE Framework are the nearest
 * @param landing the public page
 * @param examples what people may write
 * @param unusedVocabularies vocabularies that forms do not ask for
 * @param unusedTerms codes of single terms that forms do not offer
 */
public record Presentation(
    boolean governmentBanner,
    @NotBlank @Size(max = 60) String supportTeam,
    @NotBlank @Size(max = 300) String timeNeeded,
    @Valid Unit unit,
    Optional<@Size(min = 1, max = 200) String> workRoleHint,
    @Valid Landing landing,
    @Valid Examples examples,
    Set<TermKind> unusedVocabularies,
    Set<@NotBlank String> unusedTerms) {

  /**
   * What people belong to.
   *
   * @param name what it is called
   * @param hint what counts as one
   * @param example one of them
   */
  public record Unit(
      @NotBlank @Size(max = 40) String name,
      @NotBlank @Size(max = 200) String hint,
      @NotBlank @Size(max = 60) String example) {}

  /**
   * The public page.
   *
   * @param title its heading
   * @param lead what mentorship is here, in a sentence
   * @param forMentees why to be a mentee
   * @param forMentors why to be a mentor
   * @param whatItIsNot what nobody should expect
   */
  public record Landing(
      @NotBlank @Size(max = 120) String title,
      @NotBlank @Size(max = 500) String lead,
      @Size(min = 1, max = 8) List<@NotNull @Valid Point> forMentees,
      @Size(min = 1, max = 8) List<@NotNull @Valid Point> forMentors,
      @Size(min = 1, max = 8) List<@NotNull @Valid Point> whatItIsNot) {}

  /**
   * One of several points.
   *
   * @param title a few words
   * @param text a sentence or two
   */
  public record Point(
      @NotBlank @Size(max = 120) String title, @NotBlank @Size(max = 500) String text) {}

  /**
   * What people may write.
   *
   * @param mentorHeadline the headline of a mentor
   * @param menteeHeadline the headline of a mentee
   * @param goodRequest a request that a mentor can answer
   * @param poorRequest a request that leaves a mentor guessing
   * @param goal a goal of a mentee
   */
  public record Examples(
      @NotBlank @Size(max = 120) String mentorHeadline,
      @NotBlank @Size(max = 120) String menteeHeadline,
      @NotBlank @Size(max = 1000) String goodRequest,
      @NotBlank @Size(max = 1000) String poorRequest,
      @NotNull @Valid GoalExample goal) {}

  /**
   * A goal as mentees may write it; the day by which it is reached is left to them.
   *
   * @param title the goal in one line
   * @param specific what is done
   * @param measurable how it shows that it is reached
   * @param achievable what makes it possible
   * @param relevant why it matters
   */
  public record GoalExample(
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 500) String specific,
      @NotBlank @Size(max = 500) String measurable,
      @NotBlank @Size(max = 500) String achievable,
      @NotBlank @Size(max = 500) String relevant) {}
}
