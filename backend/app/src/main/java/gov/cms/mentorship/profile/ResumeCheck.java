package gov.cms.mentorship.profile;

import gov.cms.mentorship.shared.problem.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, told by its content alone: the name and the type that come with it prove nothing.
 */
final class ResumeCheck {

  /** Why a file is not taken. */
  enum Reason {
    /** Neither PDF nor DOCX nor plain text. */
    TYPE,
    /** It does not open: damaged, or locked with a password. */
    UNREADABLE,
    /** It carries macros. */
    MACROS,
    /** Much more comes out of it than was put in. */
    EXPANDS,
    /** The scanner knows it. */
    INFECTED
  }

  private static final int MOST_PARTS = 1_000;
  private static final long MOST_EXPANDED = 50L * 1024 * 1024;
  private static final int CHUNK = 64 * 1024;
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String DOCUMENT = "word/document.xml";
  private static final String DOCUMENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private ResumeCheck() {}

  /**
   * What kind of résumé a file is.
   *
   * @throws Problem {@code file-refused} when it is none, or not a safe one
   */
  static ResumeKind kindOf(Path file) throws IOException {
    return switch (typeOf(file)) {
      case "application/pdf" -> ResumeKind.PDF;
      case "text/plain" -> text(file);
      case "application/zip", "application/x-tika-ooxml" -> document(file);
      case "application/x-tika-msoffice" ->
          throw refused(
              Reason.UNREADABLE,
              "This is a Word file of the old format or one that is locked with a password. Save it as DOCX without a password, or as PDF.");
      default ->
          throw refused(Reason.TYPE, "Send a PDF, a Word document (DOCX), or plain text (UTF-8).");
    };
  }

  static Problem refused(Reason reason, String detail) {
    return Problem.of(ProfileProblem.FILE_REFUSED, detail, "reason", reason.name());
  }

  private static String typeOf(Path file) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      return MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).toString();
    }
  }

  private static ResumeKind text(Path file) throws IOException {
    try (Reader content =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
      char[] chunk = new char[CHUNK];
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        for (int i = 0; i < read; i++) {
          if (Character.isISOControl(chunk[i]) && !Character.isWhitespace(chunk[i])) {
            throw refused(Reason.TYPE, "This is no plain text. Send a PDF or a DOCX instead.");
          }
        }
      }
      return ResumeKind.TEXT;
    } catch (CharacterCodingException otherEncoding) {
      throw refused(Reason.TYPE, "Save the text in UTF-8, or send a PDF or a DOCX.");
    }
  }

  private static ResumeKind document(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw expands();
      }
      long expanded = 0;
      for (ZipEntry part : zip.stream().toList()) {
        expanded += size(zip, part, MOST_EXPANDED - expanded);
      }
      @SuppressWarnings("NullAway") // Tells by null that there is no such part.
      boolean isDocument = zip.getEntry(CONTENT_TYPES) != null && zip.getEntry(DOCUMENT) != null;
      String types = isDocument ? contentTypes(zip) : "";
      if (types.contains("macroEnabled")
          || zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
        throw refused(
            Reason.MACROS, "This document carries macros. Save it as a plain DOCX or as PDF.");
      }
      if (!types.contains(DOCUMENT_TYPE)) {
        throw refused(Reason.TYPE, "Send a PDF, a Word document (DOCX), or plain text (UTF-8).");
      }
      return ResumeKind.DOCX;
    } catch (ZipException damaged) {
      throw refused(
          Reason.UNREADABLE, "This file is damaged or locked. Save it again without a password.");
    }
  }

  /** How much really comes out of a part; what it says of itself proves nothing. */
  private static long size(ZipFile zip, ZipEntry part, long most) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (InputStream content = zip.getInputStream(part)) {
      for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
        size += read;
        if (size > most) {
          throw expands();
        }
      }
    }
    return size;
  }

  private static String contentTypes(ZipFile zip) throws IOException {
    try (InputStream content = zip.getInputStream(zip.getEntry(CONTENT_TYPES))) {
      return new String(content.readNBytes(CHUNK * 4), StandardCharsets.UTF_8);
    }
  }

  private static Problem expands() {
    return refused(
        Reason.EXPANDS, "Too much is packed into this file. Save it anew, or send a PDF.");
  }
}
