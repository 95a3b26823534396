package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.CommonProblem;
import gov.cms.mentorship.shared.problem.LargeBody;
import gov.cms.mentorship.shared.problem.Problem;
import gov.cms.mentorship.shared.scan.VirusScan;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The way of a résumé in: onto the disk while it comes, then checked, scanned, and only then into
 * the database. No connection is held meanwhile, and no more than a few files are under way.
 */
@ApplicationScoped
class ResumeUpload implements LargeBody {

  private static final long MOST_BYTES = 5L * 1024 * 1024;
  private static final Pattern PATH = Pattern.compile("/api/v1/profiles/[^/]+/resume");
  private static final int AT_ONCE = 8;
  private static final int PATIENCE_SECONDS = 10;

  private final ResumeService resumes;
  private final VirusScan scan;
  private final Semaphore places = new Semaphore(AT_ONCE);

  ResumeUpload(ResumeService resumes, VirusScan scan) {
    this.resumes = resumes;
    this.scan = scan;
  }

  @Override
  public boolean isAt(String path) {
    return PATH.matcher(path).matches();
  }

  @Override
  public long mostBytes() {
    return MOST_BYTES;
  }

  Versioned<Profile> put(UUID id, Precondition precondition, InputStream body) {
    resumes.check(id, precondition);
    return oneOfFew(() -> take(id, precondition, body));
  }

  Versioned<ResumeFile> get(UUID id) {
    return oneOfFew(() -> resumes.get(id));
  }

  private Versioned<Profile> take(UUID id, Precondition precondition, InputStream body) {
    try {
      Path file = Files.createTempFile("resume", null);
      try {
        int size = Math.toIntExact(Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING));
        ResumeKind kind = ResumeCheck.kindOf(file);
        if (!scan.isClean(file)) {
          throw ResumeCheck.refused(
              ResumeCheck.Reason.INFECTED,
              "The virus scanner refused this file. Check your computer, then send another one.");
        }
        return resumes.put(id, precondition, kind, size, file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private <T> T oneOfFew(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private static Problem busy() {
    return Problem.of(
        CommonProblem.UNAVAILABLE, "Many files are under way. Nothing was changed; try again.");
  }
}
