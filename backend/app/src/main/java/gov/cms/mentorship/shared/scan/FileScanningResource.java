package gov.cms.mentorship.shared.scan;

import gov.cms.mentorship.shared.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/file-scanning")
@Tag(name = "Files", description = "What becomes of files that people send.")
@RunOnVirtualThread
class FileScanningResource {

  private final VirusScan scan;

  FileScanningResource(VirusScan scan) {
    this.scan = scan;
  }

  @GET
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  @Operation(summary = "Get whether files are scanned for viruses")
  public FileScanning getFileScanning() {
    return new FileScanning(scan.isSetUp());
  }
}
