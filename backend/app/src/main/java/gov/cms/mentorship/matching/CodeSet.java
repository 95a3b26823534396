package gov.cms.mentorship.matching;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of small numbers that is quick to compare. */
final class CodeSet {

  private final long[] words;

  private CodeSet(long[] words) {
    this.words = words;
  }

  static CodeSet of(IntStream codes) {
    BitSet bits = new BitSet();
    codes.forEach(bits::set);
    return new CodeSet(bits.toLongArray());
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  int size() {
    return common(this);
  }

  /** How many are in both. */
  int common(CodeSet other) {
    int common = 0;
    for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
      common += Long.bitCount(words[i] & other.words[i]);
    }
    return common;
  }
}
