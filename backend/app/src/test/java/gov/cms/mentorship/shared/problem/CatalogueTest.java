package gov.cms.mentorship.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

  private record Own(@NotBlank String name) {}

  static Stream<Throwable> faults() {
    return Stream.of(
        new DateTimeException("Invalid value for MonthOfYear: 13"),
        new IllegalArgumentException("No enum constant"),
        new IllegalStateException("Unreadable", new JsonParseException("Not JSON")),
        new IllegalStateException("Unreadable", new IOException("Not there")),
        new SQLException("invalid input syntax for type integer", "22P02"),
        new SQLException("date/time field value out of range", "22008"),
        new SQLException("duplicate key value violates pk_person", "23505"),
        new SQLException("null value in column", "23502"),
        new SQLException("Connection is closed"),
        new WebApplicationException(418),
        violated(new Own(" ")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultOfOurOwnIsNotToldAsTheCallers(Throwable fault) {
    assertThat(Catalogue.problemOf(fault).type()).isEqualTo(CommonProblem.INTERNAL_ERROR);
    assertThat(Catalogue.problemOf(new RuntimeException(fault)).type())
        .isEqualTo(CommonProblem.INTERNAL_ERROR);
  }

  @ParameterizedTest
  @CsvSource({"40001", "40P01", "55P03", "57014", "25P03", "57P01", "57P03", "53300", "08006"})
  void aWaitThatEndsIsNobodysFault(String state) {
    SQLException ended = new SQLException("Waited too long", state);
    assertThat(Catalogue.problemOf(new RuntimeException(ended)).type())
        .isEqualTo(CommonProblem.UNAVAILABLE);
  }

  @Test
  void aFaultIsLoggedWithoutTheTextsOfOthers() {
    Throwable fault =
        Fault.of(
            new IllegalStateException(
                "Cannot read a message",
                new SQLException("invalid input syntax for type integer: \"Maya\"", "22P02")));
    assertThat(fault).hasMessage("java.lang.IllegalStateException: Cannot read a message");
    assertThat(fault.getCause()).hasMessage("java.sql.SQLException: state 22P02");
  }

  private static ConstraintViolationException violated(Own own) {
    try (ValidatorFactory validation = Validation.buildDefaultValidatorFactory()) {
      return new ConstraintViolationException(Set.copyOf(validation.getValidator().validate(own)));
    }
  }
}
