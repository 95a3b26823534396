package gov.cms.mentorship.metrics;

import gov.cms.mentorship.shared.security.Roles;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  @RolesAllowed({Roles.COORDINATOR, Roles.ANALYST, Roles.METRICS_READ})
  @Operation(
      summary = "Get a program in figures",
      description =
          """
          Participants, enrollments, engagements and requests are counted as they stand now;
          participants are the enrollments that are ACTIVE. The other figures are about a period of
          whole calendar months, the last twelve unless said otherwise: `from` is the first day of
          a month, `to` the last day of one.

          Numbers are told in whole groups of `minimumGroupSize` people: they are rounded down to a
          multiple of it, and suppressed when they are about fewer people or about nobody, of two
          sides the smaller one. So nothing that one person does moves a figure by less than a
          group. Figures of the period are made of the months that are shown, and `leftOut` names
          the others. Satisfaction comes from surveys that are not anonymous; their answers count in
          whole batches, in the month from which on their average is about a group.\
          """)
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
      @QueryParam("program") @NotBlank(message = "Name a program.") String program,
      @Parameter(description = "The first day of a month.") @QueryParam("from")
          Optional<LocalDate> from,
      @Parameter(description = "The last day of a month.") @QueryParam("to")
          Optional<LocalDate> to) {
    return metrics.summary(program, from, to);
  }
}
