package gov.cms.mentorship.program;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.testing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes programs that one test has for itself, with the policy of the ISSO program. */
@ApplicationScoped
public class OwnProgram {

  private final Programs running;
  private final Actors actors;

  OwnProgram(Programs running, Actors actors) {
    this.running = running;
    this.actors = actors;
  }

  /**
   * Adds a program that tells about groups of so many people, to the running application too: it
   * stays there, after the presets; its slug.
   */
  public String add(int minimumGroupSize) {
    String slug = "own-" + UUID.randomUUID();
    Database.update(
        """
        insert into program (slug, position, document)
        select ?, 99, jsonb_set(document, '{slug}', to_jsonb(cast(? as text)))
        from program where slug = 'cms-isso'\
        """,
        slug,
        slug);
    restart(slug, minimumGroupSize);
    return slug;
  }

  /** Does something while a program of the running application has another minimum group size. */
  public <T> T withMinimumGroupSize(String slug, int people, Supplier<T> work) {
    int usual = running.require(slug).policy().privacy().minimumGroupSize();
    try {
      restart(slug, people);
      return work.get();
    } finally {
      restart(slug, usual);
    }
  }

  /** From now on nobody in a program is matched with anybody above or below them. */
  public void outsideChainOfCommand(String slug) {
    restart(slug, "policy,matching,outsideChainOfCommand", "true");
  }

  private void restart(String slug, int people) {
    restart(slug, "policy,privacy,minimumGroupSize", Integer.toString(people));
  }

  private void restart(String slug, String rule, String value) {
    Database.update(
        """
        update program
        set document = jsonb_set(document, cast(? as text[]), cast(? as jsonb))
        where slug = ?\
        """,
        "{" + rule + "}",
        value,
        slug);
    actors.as(new Actor.Job("start"), () -> running.load(List.of()));
  }
}
