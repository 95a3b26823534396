package gov.cms.mentorship.shared.web;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import gov.cms.mentorship.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@IntegrationTest
class WebTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/mentors", "/requests/01a200d1-cfae-725f-8583-a1f2326cfa8d"})
  void everyAddressOfAScreenAnswersWithTheOnePageNeverFromACache(String address) {
    get(address)
        .then()
        .statusCode(200)
        .body(containsString("The page"))
        .header("Cache-Control", equalTo("no-cache"));
  }

  @Test
  void filesWithAHashInTheirNameAreKeptForGood() {
    get("/assets/app-1a2b3c.js")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("immutable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing.js", "/assets/app-000000.js", "/../pom.xml", "/%2e%2e/pom.xml"})
  void aFileThatIsNotThereIsNotFoundAndNotKept(String address) {
    get(address).then().statusCode(404).header("Cache-Control", not("immutable"));
  }

  @Test
  void thePageIsToldWhereToSignInAndHowLongAPersonMayDoNothing() {
    get("/config.json")
        .then()
        .statusCode(200)
        .body("issuer", containsString("/realms/mentorship"))
        .body("clientId", equalTo("mentorship-spa"))
        .body("program", equalTo("cms-isso"))
        .body("idleSeconds", equalTo(900));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/api/v1/programs", "/api/v1/nowhere", "/q/health", "/assets/app-1a2b3c.js"})
  void everyAnswerCarriesTheSecurityHeadersAndAnId(String address) {
    get(address)
        .then()
        .header(
            "Content-Security-Policy",
            allOf(
                containsString("default-src 'none'"),
                containsString("frame-ancestors 'none'"),
                not(containsString("unsafe"))))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Referrer-Policy", equalTo("no-referrer"))
        .header("Strict-Transport-Security", containsString("max-age="))
        .header("X-Request-Id", notNullValue());
  }

  @Test
  void onlyThePageThatRenewsTheSignInMayBeFramedAndOnlyByUs() {
    get("/silent-renew.html")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("frame-ancestors 'self'"))
        .header("X-Frame-Options", equalTo("SAMEORIGIN"));
  }

  @Test
  void answersOfTheApiAreNeverKept() {
    get("/api/v1/programs").then().statusCode(200).header("Cache-Control", equalTo("no-store"));
  }
}
