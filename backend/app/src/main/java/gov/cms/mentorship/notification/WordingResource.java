package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/programs/{slug}/wordings")
@Tag(name = "Wordings", description = "What a program says in its emails.")
@RunOnVirtualThread
class WordingResource {

  private final WordingService service;

  WordingResource(WordingService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List what a program says when it tells something")
  public Page<WordingView> listWordings(@PathParam("slug") String slug) {
    return service.list(slug);
  }

  @GET
  @Path("/{key}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Get what a program says when it tells one thing")
  public RestResponse<WordingView> getWording(
      @PathParam("slug") String slug, @PathParam("key") String key) {
    return Answers.ok(service.get(slug, key));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Path("/{key}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Say it in other words from now on")
  public RestResponse<WordingView> updateWording(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<Wording> update) {
    return Answers.ok(service.update(slug, key, ifMatch, update));
  }

  @POST
  @Path("/{key}/reset")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Go back to the original words")
  public RestResponse<WordingView> resetWording(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.reset(slug, key, ifMatch));
  }

  @POST
  @Path("/{key}/preview")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "See an email in these words; nothing is kept and nobody is told")
  public WordingPreview previewWording(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Valid @NotNull Wording wording) {
    return service.preview(slug, key, wording);
  }
}
