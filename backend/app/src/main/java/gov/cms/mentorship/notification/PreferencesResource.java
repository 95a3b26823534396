package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.http.Answers;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/me/preferences")
@Tag(name = "Notifications")
@RunOnVirtualThread
class PreferencesResource {

  private final NotificationPreferences preferences;

  PreferencesResource(NotificationPreferences preferences) {
    this.preferences = preferences;
  }

  @GET
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Get how I want to be told")
  public RestResponse<Preferences> getPreferences() {
    return Answers.ok(preferences.mine());
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Roles.PARTICIPANT)
  @Operation(summary = "Choose how I want to be told")
  public RestResponse<Preferences> updatePreferences(
      @HeaderParam(Precondition.HEADER) Precondition ifMatch,
      @NotNull MergePatch<PreferencesUpdate> update) {
    return Answers.ok(preferences.update(ifMatch, update));
  }
}
