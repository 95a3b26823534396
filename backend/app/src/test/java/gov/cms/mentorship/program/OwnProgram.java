package gov.cms.mentorship.program;

import gov.cms.mentorship.testing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes programs that one test has for itself, with the policy of the ISSO program. */
@ApplicationScoped
public class OwnProgram {

  private final ProgramRepository repository;

  OwnProgram(ProgramRepository repository) {
    this.repository = repository;
  }

  /** Adds a program to the database, where only {@link #programs} will see it; its slug. */
  public String add() {
    String slug = "own-" + UUID.randomUUID();
    Database.update(
        """
        insert into program (slug, position, document)
        select ?, 99, jsonb_set(document, '{slug}', to_jsonb(cast(? as text)))
        from program where slug = 'cms-isso'\
        """,
        slug,
        slug);
    return slug;
  }

  /** All programs, those that were added with them. */
  public Programs programs() {
    Programs programs = new Programs(repository);
    programs.load(List.of());
    return programs;
  }
}
