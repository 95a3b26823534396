package gov.cms.mentorship.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  /** Format characters that have a shape: numbers, verses and signs are written under them. */
  private static final Pattern WITH_SHAPE =
      Pattern.compile(
          "[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\x{110bd}\\x{110cd}"
              + "\\x{13430}-\\x{1343f}]");

  /** Letters and marks that Unicode has for their place alone. */
  private static final Set<Integer> FILLERS =
      Set.of(
          0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0xfe0f, 0x2800, 0x3164, 0xffa0, 0xe0101);

  @Test
  void spacesAndFormatCharactersAreBlank() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(PlainTextTest::hasNoShape)
                .mapToObj(Character::toString)
                .filter(text -> !PlainText.isBlank(text)))
        .isEmpty();
  }

  @Test
  void aLetterADigitAndASignAreNotBlank() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point ->
                    Character.isLetterOrDigit(point)
                        || Character.getType(point) == Character.MATH_SYMBOL
                        || Character.getType(point) == Character.OTHER_PUNCTUATION)
                .filter(point -> !FILLERS.contains(point))
                .mapToObj(Character::toString)
                .filter(PlainText::isBlank))
        .isEmpty();
    assertThat(PlainText.isBlank("\u200b.\u200b")).isFalse();
  }

  @Test
  void thePatternOfTheContractSaysTheSameOfWhatFitsOneUnit() {
    Pattern visible = Pattern.compile(PlainText.VISIBLE);
    assertThat(
            IntStream.range(0, Character.MIN_SUPPLEMENTARY_CODE_POINT)
                .filter(point -> !Character.isSurrogate((char) point))
                .mapToObj(Character::toString)
                .filter(text -> visible.matcher(text).matches() == PlainText.isBlank(text)))
        .isEmpty();
  }

  @Test
  void whatCannotBeSentAgainIsCleaned() {
    assertThat(PlainText.cleaned("\u202eeoZ\u202c\u0007 Kim")).isEqualTo("eoZ Kim");
    assertThat(PlainText.fault(PlainText.cleaned("\u2067a\u0000\ud800"))).isEmpty();
  }

  @Test
  void writingFromRightToLeftIsKeptApartAndNothingElse() {
    assertThat(PlainText.isolated("\u05e8\u05d5\u05ea (CMS)"))
        .isEqualTo("\u2068\u05e8\u05d5\u05ea (CMS)\u2069");
    assertThat(PlainText.isolated("Zo\u00eb Kim")).isEqualTo("Zo\u00eb Kim");
  }

  private static boolean hasNoShape(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || FILLERS.contains(point)
        || (Character.getType(point) == Character.FORMAT
            && !WITH_SHAPE.matcher(Character.toString(point)).matches());
  }
}
