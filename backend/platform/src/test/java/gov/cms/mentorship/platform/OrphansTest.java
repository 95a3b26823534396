package gov.cms.mentorship.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

  @TempDir private Path folder;

  @Test
  void theChildrenOfAKilledRunEndAtTheNextStart() throws Exception {
    Process owner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Owner.class.getName(),
                folder.resolve("log").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long child = Long.parseLong(owner.inputReader().readLine());
    ProcessHandle orphan = ProcessHandle.of(child).orElseThrow();

    Orphans.endAll();
    assertThat(Orphans.runs(orphan)).as("its owner still runs").isTrue();

    owner.destroyForcibly().waitFor();
    assertThat(Orphans.runs(orphan)).as("nobody has ended it").isTrue();

    Orphans.endAll();
    assertThat(Orphans.runs(orphan)).isFalse();
  }

  /** A program that starts a long-lived child and waits to be killed. */
  static final class Owner {

    private Owner() {}

    public static void main(String[] arguments) throws Exception {
      ChildProcess.start("Sleeper", Path.of(arguments[0]), List.of("sleep", "60"), Map.of());
      System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
      Thread.sleep(60_000);
    }
  }
}
