package gov.cms.mentorship.program;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/taxonomy")
@Tag(name = "Taxonomy", description = "The vocabularies that profiles and reports choose from.")
@RunOnVirtualThread
class TaxonomyResource {

  private final Terms taxonomy;

  TaxonomyResource(Terms taxonomy) {
    this.taxonomy = taxonomy;
  }

  @GET
  @PermitAll
  @Operation(summary = "Get the taxonomy")
  public Taxonomy getTaxonomy() {
    return Taxonomy.of(taxonomy.terms());
  }
}
