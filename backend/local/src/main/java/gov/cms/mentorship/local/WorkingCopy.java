package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.LocalPlatformException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The places of this repository that a local run reads and writes. */
record WorkingCopy(Path root) {

  /** The working copy that the scripts name, or else the current folder. */
  static WorkingCopy current() {
    return new WorkingCopy(Path.of(System.getProperty("mentorship.home", "")).toAbsolutePath());
  }

  /** The data of local runs; {@code make reset} deletes it. */
  Path data() {
    return root.resolve(".local");
  }

  Path logs() {
    return data().resolve("logs");
  }

  Path builtPages() {
    return root.resolve("frontend/dist");
  }

  Path applicationFolder() {
    return root.resolve("backend/app/target/quarkus-app");
  }

  Path applicationJar() {
    Path jar = applicationFolder().resolve("quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new LocalPlatformException("The application is not built; run: make build");
    }
    return jar;
  }

  /** The options of the application's JVM, the same here and in the image. */
  List<String> jvmOptions() {
    return List.of("@" + root.resolve("docker/jvm.options"));
  }
}
