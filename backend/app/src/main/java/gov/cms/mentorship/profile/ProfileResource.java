package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/profiles")
@Tag(name = "Profiles", description = "What participants show of themselves; the directory.")
@RunOnVirtualThread
class ProfileResource {

  private final ProfileService editor;
  private final DirectorySearch directory;

  ProfileResource(ProfileService editor, DirectorySearch directory) {
    this.editor = editor;
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
  public RestResponse<Profile> getProfile(@PathParam("id") UUID id) {
    return Answers.ok(editor.get(id));
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
}
