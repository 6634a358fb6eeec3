package org.onrecord.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Archives of every kind, made by others' means. */
public final class Packed {

  private final Map<String, String> files = new LinkedHashMap<>();

  /** Adds a file. */
  public Packed with(String name, String content) {
    files.put(name, content);
    return this;
  }

  /** A story with a quotation, told apart by its number. */
  public static String story(int number) {
    return "Pier %d opens\n\nBy Vera Lind\n\n“No fare will rise,” Ann Roe, the mayor, said.\n"
        .formatted(number);
  }

  /** A page with the same. */
  public static String page(int number) {
    return ("<html><head><title>Pier %d opens</title></head><body><article><h1>Pier %d opens</h1>"
            + "<p>“No fare will rise,” Ann Roe, the mayor, said.</p></article></body></html>")
        .formatted(number, number);
  }

  /** A line of JSON with a text and an id. */
  public static String line(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}\n".formatted(id, text.replace("\n", "\\n"));
  }

  /** Lines of JSON, {@code a0} to the last before {@code number}. */
  public static String lines(int number) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < number; i++) {
      lines.append(line("a" + i, story(i)));
    }
    return lines.toString();
  }

  /** Writes text, by gzip where the name says so. */
  public static Path write(Path file, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return Files.write(file, file.toString().endsWith("gz") ? gzip(bytes) : bytes);
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** Packs the files. */
  public Path zip(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> packed : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(packed.getKey()));
        zip.write(packed.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** Packs the files. */
  public Path tar(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(
            file.toString().endsWith("gz") ? new GZIPOutputStream(out) : out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, String> packed : files.entrySet()) {
        byte[] bytes = packed.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(packed.getKey(), true);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return file;
  }

  /** Takes the files for pages and their names for URLs. */
  public Path warc(Path file) throws IOException {
    try (WarcWriter warc = warcWriter(file)) {
      files.forEach(
          (url, page) -> write(response(url, 200, "text/html;charset=utf-8", page), warc));
    }
    return file;
  }

  static WarcWriter warcWriter(Path file) throws IOException {
    return new WarcWriter(
        java.nio.channels.Channels.newChannel(Files.newOutputStream(file)),
        file.toString().endsWith("gz") ? WarcCompression.GZIP : WarcCompression.NONE);
  }

  static void write(org.netpreserve.jwarc.WarcRecord record, WarcWriter warc) {
    try {
      warc.write(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WarcResponse response(String url, int status, String type, String body) {
    return response(url, status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  static WarcResponse response(String url, int status, String type, byte[] body) {
    try {
      HttpResponse http =
          new HttpResponse.Builder(status, "Said").body(MediaType.parse(type), body).build();
      return new WarcResponse.Builder(URI.create(url))
          .date(Instant.parse("2026-11-24T09:30:00Z"))
          .body(http)
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
