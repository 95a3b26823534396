package gov.cms.mentorship.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** Programs as they stand in the database: one row each, the whole program as a document. */
@ApplicationScoped
class ProgramRepository {

  private final Session session;
  private final ObjectMapper json;

  ProgramRepository(Session session, ObjectMapper json) {
    this.session = session;
    this.json = json;
  }

  List<Program> all() {
    return session
        .createNativeQuery(
            "select cast(document as text) as document from program order by position, slug",
            String.class)
        .addScalar("document", String.class)
        .getResultList()
        .stream()
        .map(document -> read(document))
        .toList();
  }

  /** Writes a program if the database knows another text of it or none. */
  void save(Program program, int position) {
    session
        .createNativeMutationQuery(
            """
            insert into program (slug, position, document) values (:slug, :position, cast(:document as jsonb))
            on conflict (slug) do update set document = excluded.document, position = excluded.position
            where (program.document, program.position) is distinct from (excluded.document, excluded.position)\
            """)
        .setParameter("slug", program.slug())
        .setParameter("position", position)
        .setParameter("document", write(program))
        .executeUpdate();
  }

  private Program read(String document) {
    try {
      return json.readerFor(Program.class)
          .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .readValue(document);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(
          "A program in the database is of another release. Give its file back: "
              + unreadable.getOriginalMessage(),
          unreadable);
    }
  }

  private String write(Program program) {
    try {
      return json.writeValueAsString(program);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("Cannot write program " + program.slug(), unwritable);
    }
  }
}
