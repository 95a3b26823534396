package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/undeliverable-addresses")
@Tag(
    name = "Undelivered messages",
    description = "Emails that could not be sent, and addresses that take none.")
@RunOnVirtualThread
class UndeliverableAddressResource {

  private final UndeliverableAddresses addresses;

  UndeliverableAddressResource(UndeliverableAddresses addresses) {
    this.addresses = addresses;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "List the addresses to which nothing is sent, the oldest first")
  public Page<UndeliverableAddress> listUndeliverableAddresses(
      @Valid @BeanParam PageParameters page) {
    return addresses.list(page);
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Send to an address again")
  public void deleteUndeliverableAddress(@PathParam("id") UUID id) {
    addresses.remove(id);
  }
}
