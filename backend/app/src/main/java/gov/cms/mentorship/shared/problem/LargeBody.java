package gov.cms.mentorship.shared.problem;

/** An operation whose body may be larger than that of all others. One bean for each of them. */
public interface LargeBody {

  /** Whether a path is its own. */
  boolean isAt(String path);

  /** How many bytes its body may have. */
  long mostBytes();
}
