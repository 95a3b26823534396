package gov.cms.mentorship.report;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes/{id}")
@Tag(name = "Notes")
@RunOnVirtualThread
class NoteResource {

  private final NoteService service;
  private final NoteReader reader;

  NoteResource(NoteService service, NoteReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a note that is mine or shared with me")
  public RestResponse<Note> getNote(@PathParam("id") UUID id) {
    return Answers.ok(reader.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Change my note, or whether it is shared")
  public RestResponse<Note> updateNote(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<NoteUpdate> note) {
    return Answers.ok(service.update(id, ifMatch, note));
  }

  @DELETE
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Delete my note")
  public void deleteNote(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    service.delete(id, ifMatch);
  }
}
