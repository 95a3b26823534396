package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which program the pages show at first is a setting. */
class ShownProgramTest {

  private static final List<String> SLUGS = List.of("cms-isso", "hhs-mentoring");

  @Test
  void aProgramThatIsThereCanBeShown() {
    assertThatCode(() -> PresetLoader.checkShown("hhs-mentoring", SLUGS))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherStopsTheStartAndSaysWhichThereAre() {
    assertThatThrownBy(() -> PresetLoader.checkShown("hhs", SLUGS))
        .hasMessage(
            "mentorship.web.program names no program: hhs. Choose one of cms-isso, hhs-mentoring.");
  }
}
