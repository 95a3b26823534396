package gov.cms.mentorship.matching;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/match-runs")
@Tag(name = "Matching", description = "Who fits whom, and why.")
@RunOnVirtualThread
class MatchRunResource {

  private final MatchRunService service;
  private final MatchRunReader reader;
  private final MatchRunPreviewer previewer;

  MatchRunResource(MatchRunService service, MatchRunReader reader, MatchRunPreviewer previewer) {
    this.service = service;
    this.reader = reader;
    this.previewer = previewer;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List match runs, the latest first")
  public Page<MatchRun> listMatchRuns(
      @QueryParam("program") Optional<String> program,
      @QueryParam("state") Set<MatchRunState> state,
      @Valid @BeanParam PageParameters page) {
    return reader.list(program, state, page);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Begin a match run over all mentees who wait",
      description =
          "It is computed apart from this call: its state tells how far it is. Nobody is asked"
              + " anything before it is published.")
  @APIResponse(
      responseCode = "201",
      description = "The new run, which waits to be computed.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MatchRun.class)))
  public RestResponse<MatchRun> createMatchRun(@Valid @NotNull NewMatchRun wanted) {
    Versioned<MatchRun> created = service.create(wanted);
    return Answers.created(created, "/api/v1/match-runs/" + created.value().id());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Get a match run")
  public RestResponse<MatchRun> getMatchRun(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @GET
  @Path("/{id}/pairs")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "List what a match run says of each mentee",
      description = "The best pairs first, then those who were left out, each with the reason.")
  public Page<MatchRunPair> listMatchRunPairs(
      @PathParam("id") UUID id,
      @QueryParam("placed") Optional<Boolean> placed,
      @Valid @BeanParam PageParameters page) {
    return reader.pairs(id, placed, page);
  }

  @POST
  @Path("/{id}/solve")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Compute a match run again, around pairs that are pinned or ruled out")
  public RestResponse<MatchRun> solveMatchRun(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull MatchRunChange change) {
    return Answers.ok(service.solve(id, ifMatch, change));
  }

  @POST
  @Path("/{id}/preview")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Preview what other pins and bans would change",
      description = "Computed on how things stand now. Nothing is changed.")
  public MatchRunPreview previewMatchRun(
      @PathParam("id") UUID id, @Valid @NotNull MatchRunChange change) {
    return previewer.preview(id, change);
  }

  @POST
  @Path("/{id}/publish")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Propose all pairs of a match run to their people, or none",
      description =
          "Each pair is held against the rules again. If any cannot be proposed any more, nothing"
              + " is sent, and the problem names these pairs.")
  public RestResponse<MatchRun> publishMatchRun(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @Valid @NotNull PublishMatchRun publication) {
    return Answers.ok(service.publish(id, ifMatch, publication));
  }

  @POST
  @Path("/{id}/discard")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Discard a match run: nothing comes of it")
  public RestResponse<MatchRun> discardMatchRun(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(service.discard(id, ifMatch));
  }
}
