package gov.cms.mentorship.local;

import gov.cms.mentorship.platform.AtExit;
import gov.cms.mentorship.platform.LocalPlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One local run at a time for a working copy. The system drops the lock of a killed run by itself,
 * so no file has to be cleaned up; the files beside it tell the scripts which process runs.
 */
final class RunLock {

  private final FileLock lock;
  private final Path ready;

  private RunLock(FileLock lock, Path ready) {
    this.lock = lock;
    this.ready = ready;
  }

  static RunLock take(Path data) {
    Path pid = data.resolve("run.pid");
    try {
      Files.createDirectories(data);
      FileChannel channel =
          FileChannel.open(
              data.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new LocalPlatformException("A local run is already on. Stop it with: make stop");
      }
      RunLock taken = new RunLock(lock, data.resolve("run.ready"));
      Files.deleteIfExists(taken.ready);
      Files.writeString(pid, ProcessHandle.current().pid() + "\n");
      AtExit.add(() -> {
        deleteUnchecked(taken.ready);
        deleteUnchecked(pid);
        taken.release();
      });
      return taken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells people and scripts that all parts answer, and where. */
  void markReady(String welcome) {
    System.out.println(welcome);
    try {
      Files.writeString(ready, welcome);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void release() {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteUnchecked(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
