package gov.cms.mentorship.testing;

import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.shared.persistence.Ids;
import java.util.function.Function;

/** The fictional world of a program in the test database. */
public final class TestWorld {

  private final World world;

  private TestWorld(World world) {
    this.world = world;
  }

  /** The world of the ISSO program. */
  public static TestWorld usual() {
    return in("cms-isso");
  }

  /** The world of a program. */
  public static TestWorld in(String program) {
    return new TestWorld(
        new World(
            Database.call(connection -> World.program(connection, program)), moment -> Ids.next()));
  }

  /** Makes something, and puts it into the database with all that belongs to it. */
  public <T> T make(Function<World, T> something) {
    T made = something.apply(world);
    write();
    return made;
  }

  /** Somebody of a test, who signs in for the first time at this moment. */
  public static Row person(World world, TestPerson person) {
    return world
        .people()
        .person(
            person.subject(),
            person.givenName(),
            person.familyName(),
            person.email(),
            TestClock.now());
  }

  /** Puts what has changed into the database. */
  public void write() {
    Database.call(connection -> {
      world.write(connection);
      return true;
    });
  }
}
