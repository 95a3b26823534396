package gov.cms.mentorship.shared.privacy;

/**
 * A number as it was counted, not yet looked at.
 *
 * @param code what is counted
 * @param value how many there are
 * @param people how many different people it tells about, of two sides those of the smaller one;
 *     this decides whether it may be shown
 */
public record Counted(String code, int value, int people) {

  /** A number that tells about nobody is 0, and one that tells about somebody is not. */
  public Counted {
    if (people < 0 || value < people || (people == 0 && value > 0)) {
      throw new IllegalArgumentException("Not a counted number: " + code);
    }
  }

  /** A number of people. */
  public static Counted people(String code, int people) {
    return new Counted(code, people, people);
  }
}
