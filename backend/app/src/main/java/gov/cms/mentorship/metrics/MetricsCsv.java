package gov.cms.mentorship.metrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Count;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The summary as a table: one row for each figure. */
@Provider
@Produces(MetricsCsv.TYPE)
class MetricsCsv implements MessageBodyWriter<MetricsSummary> {

  static final String TYPE = "text/csv";

  private static final CsvMapper CSV = new CsvMapper();
  private static final CsvSchema SCHEMA =
      CsvSchema.builder()
          .addColumn("measure")
          .addColumn("code")
          .addColumn("value")
          .addColumn("suppressed")
          .build()
          .withHeader();

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == MetricsSummary.class;
  }

  @Override
  public void writeTo(
      MetricsSummary summary,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream output)
      throws IOException {
    output.write(table(summary).getBytes(StandardCharsets.UTF_8));
  }

  static String table(MetricsSummary summary) throws JsonProcessingException {
    List<String[]> rows = new ArrayList<>();
    rows.add(row("program", summary.program(), Optional.empty(), false));
    rows.add(row("from", summary.from().toString(), Optional.empty(), false));
    rows.add(row("to", summary.to().toString(), Optional.empty(), false));
    rows.add(row("participants", "MENTOR", summary.participants().mentors()));
    rows.add(row("participants", "MENTEE", summary.participants().mentees()));
    summary.enrollmentsByState().forEach(cell -> rows.add(row("enrollments", cell)));
    summary.engagementsByState().forEach(cell -> rows.add(row("engagements", cell)));
    summary.requestsByState().forEach(cell -> rows.add(row("requests", cell)));
    rows.add(row("meetingsHeld", "", summary.meetingsHeld()));
    rows.add(figure("meetingHours", summary.meetingHours()));
    rows.add(row("reportsFiled", "", summary.reportsFiled()));
    rows.add(figure("medianDaysToMatch", summary.medianDaysToMatch()));
    rows.add(figure("satisfactionAverage", summary.satisfaction().average()));
    rows.add(row("satisfactionAnswers", "", summary.satisfaction().answers()));
    summary
        .meetingsByMonth()
        .forEach(month -> rows.add(row("meetingsByMonth", month.month(), month.held())));
    rows.addAll(leftOut("meetings", summary.leftOut().meetings()));
    rows.addAll(leftOut("reports", summary.leftOut().reports()));
    rows.addAll(leftOut("matches", summary.leftOut().matches()));
    rows.addAll(leftOut("answers", summary.leftOut().answers()));
    return CSV.writer(SCHEMA).writeValueAsString(rows);
  }

  private static List<String[]> leftOut(String figures, List<String> months) {
    return months.stream().map(month -> new String[] {"leftOut", figures, month, ""}).toList();
  }

  private static String[] row(String measure, Cell cell) {
    return row(measure, cell.code(), cell.value(), cell.suppressed());
  }

  private static String[] row(String measure, String code, Count count) {
    return row(measure, code, count.value(), count.suppressed());
  }

  /** An average that is absent is either suppressed or about nobody; the CSV tells neither. */
  private static String[] figure(String measure, Optional<Double> value) {
    return new String[] {measure, "", value.map(Object::toString).orElse(""), ""};
  }

  private static String[] row(
      String measure, String code, Optional<Integer> value, boolean suppressed) {
    return new String[] {
      measure, code, value.map(Object::toString).orElse(""), Boolean.toString(suppressed)
    };
  }
}
