package gov.cms.mentorship.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server programs of PostgreSQL, unpacked from the archive on the class path. */
final class PostgresPrograms {

  private static final int OWNER_MAY_EXECUTE = 0100;

  private final Path home;
  private final List<String> prefix;

  private PostgresPrograms(Path home, List<String> prefix) {
    this.home = home;
    this.prefix = prefix;
  }

  static PostgresPrograms installed() {
    String archive = "postgres-" + system() + "-" + processor();
    Path home =
        ProgramCache.program(
            archive + "-" + PlatformProperties.postgresVersion(),
            folder -> unpack("/" + archive + ".txz", folder));
    return new PostgresPrograms(home, isRoot() ? leaveRoot() : List.of());
  }

  /** The command line of one program. */
  List<String> command(String program, List<String> arguments) {
    return Stream.of(prefix, List.of(home.resolve("bin").resolve(program).toString()), arguments)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /**
   * PostgreSQL refuses to run as root. In a user namespace of its own it does not see that it is.
   */
  private static List<String> leaveRoot() {
    List<String> unshare = List.of("unshare", "--user");
    try {
      Process trial =
          new ProcessBuilder(Stream.concat(unshare.stream(), Stream.of("true")).toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0) {
        return unshare;
      }
    } catch (IOException e) {
      throw new LocalPlatformException(cannotLeaveRoot(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new LocalPlatformException(cannotLeaveRoot());
  }

  private static String cannotLeaveRoot() {
    return "PostgreSQL does not run as root, and this machine allows no user namespace"
        + " (unshare --user) to leave it; run the command as a normal user.";
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.contains("linux")) {
      return "linux";
    }
    if (name.contains("mac")) {
      return "darwin";
    }
    throw new LocalPlatformException(
        "The local platform runs on Linux and macOS, not on " + name + ".");
  }

  private static String processor() {
    String name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default ->
          throw new LocalPlatformException(
              "The local platform runs on x86-64 and arm64, not on " + name + ".");
    };
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (InputStream resource = PostgresPrograms.class.getResourceAsStream(archive)) {
      if (resource == null) {
        throw new IOException("The archive " + archive + " is not on the class path");
      }
      try (TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
        TarArchiveEntry entry = tar.getNextEntry();
        while (entry != null) {
          unpack(tar, entry, folder);
          entry = tar.getNextEntry();
        }
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive reaches outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(target, folder.resolve(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
