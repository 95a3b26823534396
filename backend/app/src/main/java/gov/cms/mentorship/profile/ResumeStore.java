package gov.cms.mentorship.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Where résumés are kept: what they are apart from their content, which goes in as a stream. */
@ApplicationScoped
class ResumeStore {

  private final Session session;

  ResumeStore(Session session) {
    this.session = session;
  }

  Optional<Resume> find(UUID profileId) {
    return session
        .createNativeQuery(
            "select kind, size, uploaded_at from resume where profile_id = :id", Tuple.class)
        .setParameter("id", profileId)
        .getResultList()
        .stream()
        .findFirst()
        .map(row ->
            new Resume(
                ResumeKind.valueOf(row.get("kind", String.class)),
                row.get("size", Integer.class),
                row.get("uploaded_at", Instant.class)));
  }

  Optional<byte[]> content(UUID profileId) {
    return session
        .createNativeQuery(
            "select content from resume_content where profile_id = :id", byte[].class)
        .setParameter("id", profileId)
        .getResultList()
        .stream()
        .findFirst();
  }

  void put(UUID profileId, Resume resume, Path file) {
    session
        .createNativeMutationQuery(
            """
            insert into resume (profile_id, kind, size, sha256, uploaded_at)
            values (:id, :kind, :size, :sha256, :at)
            on conflict (profile_id) do update
            set kind = excluded.kind, size = excluded.size, sha256 = excluded.sha256,
                uploaded_at = excluded.uploaded_at\
            """)
        .setParameter("id", profileId)
        .setParameter("kind", resume.kind().name())
        .setParameter("size", resume.size())
        .setParameter("sha256", digestOf(file))
        .setParameter("at", resume.uploadedAt())
        .executeUpdate();
    session.doWork(connection -> {
      try (InputStream content = Files.newInputStream(file);
          PreparedStatement insert =
              connection.prepareStatement(
                  """
                  insert into resume_content (profile_id, content) values (?, ?)
                  on conflict (profile_id) do update set content = excluded.content\
                  """)) {
        insert.setObject(1, profileId);
        insert.setBinaryStream(2, content, resume.size());
        insert.executeUpdate();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    });
  }

  /** False if there was none. */
  boolean remove(UUID profileId) {
    return session
            .createNativeMutationQuery("delete from resume where profile_id = :id")
            .setParameter("id", profileId)
            .executeUpdate()
        > 0;
  }

  private static byte[] digestOf(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      return digest.digest();
    } catch (IOException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
