package org.onrecord.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.FormatException;
import org.onrecord.format.Reading;
import org.onrecord.text.MalformedTextException;
import org.onrecord.text.StrictDecoder;

/** Reads files whole, up to a size, and says of every failure what it means. Thread-safe. */
final class FileReader {

  private final Charset encoding;
  private final FileSize maxSize;

  /**
   * @param encoding the encoding of texts; records are always in UTF-8
   * @param maxSize the size up to which a file is read
   */
  FileReader(Charset encoding, FileSize maxSize) {
    this.encoding = encoding;
    this.maxSize = maxSize;
  }

  /**
   * {@return the text of a file}
   *
   * @param input the kind of the file, if it is no plain text; it may know the encoding
   */
  String text(SourceFile file, Optional<ArticleInput> input) throws UnreadableException {
    byte[] bytes = bytes(file);
    Charset charset = input.flatMap(kind -> kind.charset(bytes)).orElse(encoding);
    return decode(file, bytes, charset);
  }

  /** A record as it stands in its file, and what was read from it. */
  record RecordFile(String content, Reading reading) {}

  RecordFile record(SourceFile file) throws UnreadableException {
    String content = decode(file, bytes(file), StandardCharsets.UTF_8);
    ArticleReader reader = ArticleReader.forFileName(file.path()).orElseThrow();
    try {
      return new RecordFile(content, reader.read(content));
    } catch (FormatException e) {
      throw new UnreadableException(file, e.position(), e.problem(), content);
    }
  }

  private static String decode(SourceFile file, byte[] bytes, Charset charset)
      throws UnreadableException {
    try {
      return StrictDecoder.of(charset).decode(bytes);
    } catch (MalformedTextException e) {
      throw new UnreadableException(file, e.position(), e.getMessage());
    }
  }

  private byte[] bytes(SourceFile file) throws UnreadableException {
    try (InputStream in = Files.newInputStream(file.file())) {
      long size = Files.size(file.file());
      if (size > maxSize.bytes()) {
        throw new UnreadableException(file, tooLarge(FileSize.of(size).toString()));
      }
      byte[] bytes = in.readNBytes((int) maxSize.bytes());
      if (in.read() >= 0) { // grew meanwhile, or has no size of its own
        throw new UnreadableException(file, tooLarge("more"));
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(file, "the file cannot be read: " + Reasons.of(e));
    }
  }

  private String tooLarge(String size) {
    return "the file has %s, and at most %s are read; split it, or raise maxFileSize"
        .formatted(size, maxSize);
  }
}
