package gov.cms.mentorship.response;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.response.SurveyResponses.RatedBatch;
import gov.cms.mentorship.shared.privacy.Ratings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What people say when asked how the mentorship was, in surveys that are not anonymous. */
@ApplicationScoped
public class Satisfaction {

  /** The question that every feedback survey of the presets asks first. */
  private static final String QUESTION = "overall";

  private final SurveyResponses responses;

  Satisfaction(SurveyResponses responses) {
    this.responses = responses;
  }

  /**
   * Ratings that are told together.
   *
   * @param since when their last batch was closed
   * @param ratings about at least a group of people
   */
  public record Told(Instant since, Ratings ratings) {}

  /** All that can be told of a program, survey by survey. */
  public List<Told> of(Program program) {
    int group = program.policy().privacy().minimumGroupSize();
    List<Told> told = new ArrayList<>();
    for (List<RatedBatch> batches : responses.ratings(program.slug(), QUESTION).values()) {
      List<Ratings> pools =
          Ratings.pools(batches.stream().map(RatedBatch::ratings).toList(), group);
      for (int i = 0; i < pools.size(); i++) {
        if (pools.get(i).number() > 0) {
          told.add(new Told(batches.get(i).closedAt(), pools.get(i)));
        }
      }
    }
    return told;
  }
}
