package gov.cms.mentorship.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak, unpacked from Maven's repository and built once for the way we run it. */
final class KeycloakPrograms {

  /** Part of the folder name: another set of options is another build. */
  private static final List<String> BUILD_OPTIONS =
      List.of("--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

  private KeycloakPrograms() {}

  /** The folder of the built Keycloak; the first call of all takes about half a minute. */
  static Path installed() {
    String build = Integer.toHexString(BUILD_OPTIONS.hashCode());
    return ProgramCache.program(
        "keycloak-" + PlatformProperties.keycloakVersion() + "-" + build,
        KeycloakPrograms::install);
  }

  private static void install(Path folder) throws IOException {
    unpack(PlatformProperties.keycloakArchive(), folder);
    Path script = folder.resolve("bin/kc.sh");
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("Cannot make " + script + " executable");
    }
    Path log = folder.resolve("build.log");
    ProcessBuilder builder =
        new ProcessBuilder(script.toString(), "build")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.command().addAll(BUILD_OPTIONS);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      if (builder.start().waitFor() != 0) {
        throw new LocalPlatformException("Keycloak does not build; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalPlatformException("Interrupted while building Keycloak", e);
    }
  }

  /** Unpacks without the folder at the top of the archive. */
  private static void unpack(Path archive, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(in)) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
        entry = zip.getNextEntry();
      }
    }
  }
}
