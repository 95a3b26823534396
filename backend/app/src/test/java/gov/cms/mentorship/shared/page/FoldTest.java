package gov.cms.mentorship.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody types finds what is stored, however either of them writes it. */
@IntegrationTest
class FoldTest {

  /** Signs among the letters that are no letter of any alphabet: clicks, tones, a glottal stop. */
  private static final List<String> SIGNS = List.of("ƾ", "ǀ", "ǁ", "ǂ", "ǃ", "Ɂ", "ɂ");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Łukasz,      lukasz
          Søren Ødegård, soren odegard
          Straße,      strasse
          STRAẞE,      strasse
          Đorđe,       dorde
          Iıİi,        iiii
          Ægir Æ æ,    aegir ae ae
          Œuvre,       oeuvre
          Þór Guðný,   thor gudny
          Ŋaŋ,         nan
          Ħal Għ,      hal gh
          Zélie Résumé, zelie resume
          Nguyễn Thị,  nguyen thi
          Ştefan Ţ Ș Ț, stefan t s t
          Żółć,        zolc
          Dvořák,      dvorak
          Gārciņš,     garcins
          Ŀ col·lega,  l collega
          ﬁnance Ⅷ,    finance viii
          Ｆｕｌｌ,       full
          Ɓaɗe Ƙ,      bade k
          Ə Əli,       e eli
          O’Neil,      o'neil
          O‘Neil,      o'neil
          OʼNeil,      o'neil
          OʻNeil,      o'neil
          O´Neil,      o'neil
          O`Neil,      o'neil
          O＇Neil,     o'neil
          Ana‐Maria,   ana-maria
          Ana‑Maria,   ana-maria
          Ana–Maria,   ana-maria
          Ana—Maria,   ana-maria
          Ana−Maria,   ana-maria
          Ｊо,         jо
          """)
  void letterByLetter(String written, String folded) {
    assertThat(fold(written)).isEqualTo(folded);
  }

  @Test
  void everyLatinLetterBecomesLettersThatAnyKeyboardHas() {
    List<String> letters =
        IntStream.concat(IntStream.rangeClosed(0xC0, 0x24F), IntStream.rangeClosed(0x1E00, 0x1EFF))
            .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
            .filter(Character::isLetter)
            .mapToObj(Character::toString)
            .filter(letter -> !SIGNS.contains(letter))
            .toList();
    List<String> folded = List.of(fold(String.join(" ", letters)).split(" "));
    assertThat(folded).hasSameSizeAs(letters).allMatch(letter -> letter.matches("'?[a-z']+"));
  }

  @Test
  void foldingTwiceChangesNothing() {
    String once = fold("Ǽ ﬀ Ĳ ŉ Ằ ＡＢ ẛ̣ İ ß O’Neil – x");
    assertThat(fold(once)).isEqualTo(once);
  }

  @Test
  void spacesOfAnyKindAreOneAndWhatNobodySeesIsNone() {
    assertThat(fold("\u00a0 Ada \t\n Love\u00adlace\u200b ")).isEqualTo("ada lovelace");
  }

  @Test
  void aTypedWordIsNoPattern() {
    assertThat(Database.text("select folded_part('100％_!')")).isEqualTo("%100!%!_!!%");
  }

  private static String fold(String text) {
    return Database.text("select fold_text(?)", text);
  }
}
