package gov.cms.mentorship.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies. What a caller has sent wrong is found here and nowhere else: JSON that we cannot
 * read later on is a fault of our own.
 */
@Provider
class BodyReading implements ReaderInterceptor {

  private final BodyLimit limit;

  @Context @Nullable UriInfo address;

  BodyReading(BodyLimit limit) {
    this.limit = limit;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    body.setInputStream(new Counted(body.getInputStream(), most()));
    try {
      return body.proceed();
    } catch (IOException | RuntimeException failure) {
      Optional<Problem> wrong = problemIn(failure);
      if (wrong.isPresent()) {
        throw wrong.get();
      }
      throw failure;
    }
  }

  private long most() {
    return limit.most(address == null ? "" : address.getRequestUri().getPath());
  }

  private static Optional<Problem> problemIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return Optional.of(problem);
      }
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException unreadable
          && !(cause instanceof InvalidDefinitionException)) {
        return Optional.of(UnreadableJson.problemOf(unreadable));
      }
    }
    return Optional.empty();
  }

  /** Ends when more comes than may. */
  private static final class Counted extends FilterInputStream {

    private final long most;
    private long count;

    Counted(InputStream body, long most) {
      super(body);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int more) {
      count += more;
      if (count > most) {
        throw BodyLimit.exceeded(most);
      }
    }
  }
}
