package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/profiles")
@Tag(name = "Profiles", description = "What participants show of themselves; the directory.")
@RunOnVirtualThread
class ProfileResource {

  private static final String FILE = MediaType.APPLICATION_OCTET_STREAM;

  private final ProfileService editor;
  private final ResumeUpload files;
  private final ResumeService resumes;
  private final DirectorySearch directory;

  ProfileResource(
      ProfileService editor, ResumeUpload files, ResumeService resumes, DirectorySearch directory) {
    this.editor = editor;
    this.files = files;
    this.resumes = resumes;
    this.directory = directory;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Search the directory of mentors")
  public Directory searchProfiles(
      @Valid @BeanParam DirectoryFilters filters, @Valid @BeanParam PageParameters page) {
    return directory.search(filters, page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a profile")
  public RestResponse<Profile> getProfile(
      @PathParam("id") UUID id,
      @Parameter(
              description = "Only what these would be shown; never more than the caller may see.")
          @QueryParam("as")
          Optional<ProfileAudience> as) {
    return Answers.ok(editor.get(id, as));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Path("/{id}")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Write my profile")
  public RestResponse<Profile> updateProfile(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<ProfileUpdate> update) {
    return Answers.ok(editor.update(id, ifMatch, update));
  }

  @GET
  @Path("/{id}/resume")
  @Produces(FILE)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get a résumé")
  @APIResponse(
      responseCode = "200",
      description = "The file, to be saved and not to be shown.",
      content =
          @Content(
              mediaType = FILE,
              schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_242_880)))
  public RestResponse<byte[]> getResume(@PathParam("id") UUID id) {
    Versioned<ResumeFile> file = files.get(id);
    RestResponse<byte[]> answer = Answers.ok(file.map(ResumeFile::content));
    MultivaluedMap<String, Object> headers = answer.getHeaders();
    headers.putSingle(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s\"".formatted(file.value().name()));
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
    headers.putSingle("Content-Security-Policy", "default-src 'none'; sandbox");
    return answer;
  }

  @PUT
  @Consumes(FILE)
  @Path("/{id}/resume")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(
      summary = "Send my résumé",
      description =
          "A PDF, a DOCX without macros, or plain text in UTF-8, up to 5 MB. What it is is told by its content. Replaces the one that was there.")
  public RestResponse<Profile> sendResume(
      @PathParam("id") UUID id,
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = FILE,
                      schema =
                          @Schema(
                              type = SchemaType.STRING,
                              format = "binary",
                              maxLength = 5_242_880)))
          InputStream file) {
    return Answers.ok(files.put(id, ifMatch, file));
  }

  @DELETE
  @Path("/{id}/resume")
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Remove my résumé")
  public RestResponse<Profile> deleteResume(
      @PathParam("id") UUID id, @HeaderParam(Precondition.HEADER) Precondition ifMatch) {
    return Answers.ok(resumes.remove(id, ifMatch));
  }
}
