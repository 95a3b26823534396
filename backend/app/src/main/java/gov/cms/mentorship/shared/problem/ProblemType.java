package gov.cms.mentorship.shared.problem;

import java.net.URI;
import java.util.Locale;

/**
 * One thing that can go wrong: an identifier that programs read, a status and a title. Each feature
 * has an enum of its own types beside {@link CommonProblem}; the contract lists them all.
 */
public interface ProblemType {

  /** What the identifier of every type begins with. */
  String NAMESPACE = "urn:mentorship:problem:";

  /** The name of the constant, for example {@code NOT_FOUND}. */
  String name();

  /** The HTTP status this problem is answered with. */
  int status();

  /** A short sentence for people, the same for every occurrence. */
  String title();

  /** The stable identifier on the wire, for example {@code urn:mentorship:problem:not-found}. */
  default URI uri() {
    return uri(name());
  }

  /** The identifier of the type whose constant has this name. */
  static URI uri(String name) {
    return URI.create(NAMESPACE + name.toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
