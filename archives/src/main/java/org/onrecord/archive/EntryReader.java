package org.onrecord.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.FormatException;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.MalformedTextException;
import org.onrecord.text.StrictDecoder;

/**
 * Makes articles of entries, each read as what the ending of its name says. Immutable and
 * thread-safe.
 */
public final class EntryReader {

  private static final Position TOP = new Position(1, 1);

  private final ArticleParser parser;
  private final ReadSettings settings;
  private final ArticleLine line;

  /** A reader that finds facts with {@code parser}. */
  public EntryReader(ArticleParser parser, ReadSettings settings) {
    this.parser = parser;
    this.settings = settings;
    this.line = new ArticleLine(settings.inputs());
  }

  /**
   * {@return the article that an entry is}
   *
   * @throws UnreadEntryException if it cannot be one
   */
  public Article read(ArchiveEntry entry) throws UnreadEntryException {
    if (entry.fault().isPresent()) {
      throw unread(entry, entry.place().toString(), entry.fault().get());
    }
    try {
      return article(entry);
    } catch (FormatException e) {
      throw unread(entry, entry.place().within(e.position()), e.problem());
    } catch (MalformedTextException e) {
      throw unread(entry, entry.place().within(e.position()), e.problem() + advice(entry));
    }
  }

  /** Only where nothing else says the encoding can it be named. */
  private String advice(ArchiveEntry entry) {
    if (entry.fileName().equals(ArticleLine.FILE_NAME)) {
      return "; JSON Lines are in UTF-8";
    }
    if (entry.charset().isPresent()) {
      return "; the server or the page itself says that it is";
    }
    boolean isRecord =
        input(entry.fileName()).isEmpty()
            && ArticleReader.forFileName(entry.fileName()).isPresent();
    return isRecord ? "; records are in UTF-8" : "; name the encoding that it is in";
  }

  private static UnreadEntryException unread(ArchiveEntry entry, String place, String reason) {
    return new UnreadEntryException(new UnreadEntry(entry.name(), place, reason));
  }

  private Article article(ArchiveEntry entry) throws FormatException, MalformedTextException {
    Optional<ArticleInput> input = input(entry.fileName());
    Optional<ArticleReader> record = ArticleReader.forFileName(entry.fileName());
    if (input.isEmpty() && record.isPresent()) {
      String content = decoded(entry, StandardCharsets.UTF_8);
      return record.get().read(content).article().withId(entry.id());
    }
    SourceText text =
        new SourceText(entry.id(), decoded(entry, encoding(entry, input)), publication(entry));
    Article article =
        input.isPresent() ? input.get().read(text, parser).article() : parser.parse(text);
    if (article.text().isBlank()) {
      throw new FormatException(TOP, "no text: nothing is there to be read");
    }
    return article;
  }

  private Optional<ArticleInput> input(String fileName) {
    return fileName.equals(ArticleLine.FILE_NAME)
        ? Optional.of(line)
        : settings.inputs().forFileName(fileName);
  }

  private Charset encoding(ArchiveEntry entry, Optional<ArticleInput> input) {
    boolean isLine = entry.fileName().equals(ArticleLine.FILE_NAME);
    return isLine
        ? StandardCharsets.UTF_8
        : entry
            .charset()
            .or(() -> input.flatMap(kind -> kind.charset(entry.bytes())))
            .orElse(settings.encoding());
  }

  private static String decoded(ArchiveEntry entry, Charset charset) throws MalformedTextException {
    return StrictDecoder.of(charset).decode(entry.bytes());
  }

  private Optional<Publication> publication(ArchiveEntry entry) {
    return entry
        .publication()
        .map(known -> Publications.before(known, settings.publication()))
        .orElse(settings.publication());
  }
}
