package gov.cms.mentorship.report;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.Idempotent;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/meetings/{id}/notes")
@Tag(
    name = "Notes",
    description = "What the two people of a meeting write down for themselves or for each other.")
@RunOnVirtualThread
class MeetingNotesResource {

  private final NoteService service;
  private final NoteReader reader;

  MeetingNotesResource(NoteService service, NoteReader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "List the notes on a meeting: mine, and the other's if it is shared")
  public Page<Note> listNotes(@PathParam("id") UUID meetingId) {
    return reader.list(meetingId);
  }

  @POST
  @Idempotent
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Write my note on a meeting")
  @APIResponse(
      responseCode = "201",
      description = "Written",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Note.class)))
  public RestResponse<Note> createNote(
      @PathParam("id") UUID meetingId, @Valid @NotNull NewNote note) {
    Versioned<Note> created = service.create(meetingId, note);
    return Answers.created(created, "/api/v1/notes/" + created.value().id());
  }
}
