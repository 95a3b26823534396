package gov.cms.mentorship.shared.http;

import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.Problem;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a caller has read and wants to change, from the {@code If-Match} header. An
 * operation that takes one answers {@code 428} without it.
 *
 * @param version the version inside the entity tag
 */
public record Precondition(long version) {

  /** The name of the header. */
  public static final String HEADER = "If-Match";

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  /**
   * Reads one entity tag as this API gives them out, or as a proxy weakens them that compresses:
   * {@code "3"} or {@code W/"3"}. Lists and {@code *} are not accepted.
   */
  public static Precondition fromString(String header) {
    Matcher tag = TAG.matcher(header.trim());
    if (!tag.matches()) {
      throw Problem.of(
          CommonProblem.MALFORMED_REQUEST,
          "If-Match takes exactly the ETag of your last read, quotes included.");
    }
    return new Precondition(Long.parseLong(tag.group(1)));
  }

  /** The entity, if it is still what the caller has read. */
  public <E extends VersionedEntity> E check(E entity, ActorNames names) {
    if (entity.version() != version) {
      String changedBy = names.nameOf(entity.updatedBy());
      throw Problem.of(
          CommonProblem.PRECONDITION_FAILED,
          "%s changed it since you read it. Read it again, then decide.".formatted(changedBy),
          Map.of("changedBy", changedBy, "changedAt", entity.updatedAt()));
    }
    return entity;
  }
}
