package gov.cms.mentorship.shared.page;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Plan;
import gov.cms.mentorship.testing.Statements;
import io.restassured.response.Response;
import java.util.List;

/**
 * Reads lists as one person, and looks at how the database answers.
 *
 * @param api the calls of that person
 */
record ListReader(Api api) {

  /** How many items count as far. */
  private static final int DEEP = 2_000;

  /** One page, which has to be there. */
  Response get(String path) {
    Response found = api.request().urlEncodingEnabled(false).get(path.replace("?&", "?"));
    found.then().statusCode(200);
    return found;
  }

  /** How the database reads a page. */
  Plan planOf(String page) {
    try (Statements statements = Statements.open()) {
      get(page);
      return Plan.of(pageIn(statements));
    }
  }

  /** The statement that read the page: ids from an index first, then their rows. */
  static String pageIn(Statements statements) {
    List<String> pages =
        statements.containing(") k1_0").stream()
            .filter(sql -> !sql.startsWith("select count("))
            .toList();
    assertThat(pages).as(() -> String.join("\n", statements.containing(""))).hasSize(1);
    return pages.getFirst();
  }

  /** The cursor of a page beyond the middle. */
  String cursorFarIn(String list) {
    Response page = get(list + "&limit=100");
    int total = page.path("total");
    String cursor = page.path("nextCursor");
    for (int seen = 100; seen + 200 < total && seen < DEEP; seen += 200) {
      cursor = get(list + "&limit=200&cursor=" + cursor).path("nextCursor");
    }
    assertThat(cursor).as("a list that is long enough").isNotNull();
    return cursor;
  }
}
