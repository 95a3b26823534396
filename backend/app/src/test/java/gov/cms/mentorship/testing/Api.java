package gov.cms.mentorship.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/**
 * The API as one caller sees it. Every call is held against the contract.
 *
 * <p>Paths are relative to {@code /api/v1}.
 */
public final class Api {

  static final String BASE = "/api/v1";

  private final String token;

  private Api(String token) {
    this.token = token;
  }

  /** Nobody is signed in. */
  public static Api anonymous() {
    return new Api("");
  }

  /** A person of this test is signed in. */
  public static Api as(TestPerson person) {
    return new Api(TestTokens.ofPerson(person));
  }

  /** A machine with these scopes calls. */
  public static Api machine(String... scopes) {
    return new Api(TestTokens.ofMachine("tests", List.of(scopes)));
  }

  /** A caller with a token from elsewhere, for example from Keycloak. */
  public static Api withToken(String token) {
    return new Api(token);
  }

  /** The caller's access token, for a request that is written by hand. */
  public String token() {
    return token;
  }

  /** A request to be completed by the test. */
  public RequestSpecification request() {
    RequestSpecification request =
        given()
            .basePath(BASE)
            .filter(new ContractFilter(this))
            .accept("application/json, application/problem+json, */*;q=0.1");
    return token.isEmpty() ? request : request.auth().oauth2(token);
  }

  /** Reads. */
  public Response get(String path) {
    return request().get(path);
  }

  /** Creates. */
  public Response post(String path, String body) {
    return request().contentType(ContentType.JSON).body(body).post(path);
  }

  /** Changes some of what has this entity tag. */
  public Response patch(String path, String tag, String body) {
    return request()
        .contentType("application/merge-patch+json; charset=UTF-8")
        .header("If-Match", tag)
        .body(body)
        .patch(path);
  }

  /** Makes a transition of what has this entity tag. */
  public Response transition(String path, String tag) {
    return request().header("If-Match", tag).post(path);
  }

  /** Makes a transition that says something. */
  public Response transition(String path, String tag, String body) {
    return request().contentType(ContentType.JSON).header("If-Match", tag).body(body).post(path);
  }

  /** The current entity tag of a resource. */
  public String tag(String path) {
    return get(path).then().statusCode(200).extract().header("ETag");
  }

  /** The signed-in person's id. */
  public String personId() {
    return get("/me").then().statusCode(200).extract().path("id");
  }
}
