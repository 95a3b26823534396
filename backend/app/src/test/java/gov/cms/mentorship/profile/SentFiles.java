package gov.cms.mentorship.profile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that people send. */
final class SentFiles {

  static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
  static final byte[] TEXT = bytes("Zoë Müller\nISSO since 2019.\n");

  private static final String TYPES =
      """
      <?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="%s"/></Types>\
      """;
  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private SentFiles() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] docx() {
    return zip(parts(DOCUMENT));
  }

  static byte[] withMacros() {
    return zip(parts("application/vnd.ms-word.document.macroEnabled.main+xml"));
  }

  /** A document of a few kilobytes from which a hundred megabytes come. */
  static byte[] bomb() {
    Map<String, byte[]> parts = parts(DOCUMENT);
    parts.put("word/media/image1.png", new byte[100 * 1024 * 1024]);
    return zip(parts);
  }

  /** A document of very many parts. */
  static byte[] swarm() {
    Map<String, byte[]> parts = parts(DOCUMENT);
    for (int i = 0; i < 1_000; i++) {
      parts.put("word/media/" + i, new byte[0]);
    }
    return zip(parts);
  }

  static byte[] otherZip() {
    return zip(Map.of("word.txt", TEXT));
  }

  private static Map<String, byte[]> parts(String type) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes(TYPES.formatted(type)));
    parts.put("word/document.xml", bytes("<document/>"));
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(content)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return content.toByteArray();
  }
}
