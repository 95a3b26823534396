package gov.cms.mentorship.metrics;

import gov.cms.mentorship.shared.security.Access;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/metrics")
@Tag(name = "Metrics", description = "Aggregates; numbers about small groups are suppressed.")
@RunOnVirtualThread
class MetricsResource {

  private final Metrics metrics;

  MetricsResource(Metrics metrics) {
    this.metrics = metrics;
  }

  @GET
  @Path("/summary")
  @Produces({MediaType.APPLICATION_JSON, MetricsCsv.TYPE})
  @RolesAllowed({Access.COORDINATOR, Access.ANALYST, Access.METRICS_READ})
  @Operation(summary = "Get a program in figures")
  @APIResponse(
      responseCode = "200",
      description = "OK",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MetricsSummary.class)),
        @Content(mediaType = MetricsCsv.TYPE, schema = @Schema(implementation = String.class))
      })
  public MetricsSummary getMetricsSummary(
      @QueryParam("program") @NotBlank(message = "name a program") String program,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to) {
    return metrics.summary(program, from, to);
  }
}
