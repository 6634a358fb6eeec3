package org.onrecord.tree;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.Extract;
import org.onrecord.format.FormatException;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;
import org.onrecord.tree.FileReader.RecordFile;
import org.onrecord.validation.Locator;
import org.onrecord.validation.Place;
import org.onrecord.validation.Subject;
import org.onrecord.validation.TextLocator;

/**
 * Makes an article of its source: parses a text, reads a record, and of a text with a record beside
 * it takes the record, which a person made, to be held against the text.
 */
final class ArticleLoader {

  private final FileReader reader;
  private final ArticleParser parser;
  private final FileNames names;
  private final Optional<Publication> publication;
  private final Selection selection;

  ArticleLoader(SourceSettings settings, ArticleParser parser) {
    this.reader = new FileReader(settings.encoding(), settings.maxFileSize());
    this.parser = parser;
    this.names = settings.names();
    this.publication = settings.publication();
    this.selection = settings.selection();
  }

  Loaded load(ArticleSource source) throws UnreadableException {
    if (source.record().isPresent()) {
      SourceFile file = source.record().get();
      RecordFile record = reader.record(file);
      Loaded loaded = fromRecord(source.id(), file, record);
      return source.text().isPresent() ? besideText(loaded, source.text().get()) : loaded;
    }
    SourceFile file = source.text().orElseThrow();
    return fromText(source.id(), file, reader.text(file, selection.input(file.path())));
  }

  /** {@return what finds places of an article again that was analysed in an earlier run} */
  Locator locator(ArticleSource source) throws UnreadableException {
    Optional<SourceFile> plain =
        source.text().filter(file -> selection.input(file.path()).isEmpty());
    if (source.record().isPresent() || plain.isEmpty()) {
      return load(source).locator();
    }
    return new TextLocator(
        names.shown(plain.get().path()), reader.text(plain.get(), Optional.empty()));
  }

  private Loaded fromText(String id, SourceFile file, String text) throws UnreadableException {
    Extract extract = extract(file, new SourceText(id, text, publication));
    TextLocator inFile = new TextLocator(names.shown(file.path()), text);
    return new Loaded(
        extract.article(),
        Subject.of(extract.article()),
        place -> inFile.locate(inFile(place, extract.origin())));
  }

  private Extract extract(SourceFile file, SourceText text) throws UnreadableException {
    Optional<ArticleInput> input = selection.input(file.path());
    if (input.isEmpty()) {
      return Extract.whole(parser.parse(text));
    }
    try {
      return input.get().read(text, parser);
    } catch (FormatException e) {
      throw new UnreadableException(file, e.position(), e.problem(), text.text());
    }
  }

  /** Where a place of the article's text stands in the file that it was taken out of. */
  private static Place inFile(Place place, IntUnaryOperator origin) {
    return place
        .span()
        .map(span -> new Span(origin.applyAsInt(span.start()), origin.applyAsInt(span.end())))
        .map(place::at)
        .orElse(place);
  }

  private Loaded fromRecord(String id, SourceFile file, RecordFile record) {
    Article article = record.reading().article();
    Subject subject =
        Subject.of(article).withDifferences(record.reading().differences()).withIdByPath(id);
    return new Loaded(
        article.withId(id),
        subject,
        new RecordLocator(
            names.shown(file.path()), record.content(), record.reading().locations()));
  }

  private Loaded besideText(Loaded record, SourceFile file) throws UnreadableException {
    Beside beside = beside(file, record.article().text());
    return new Loaded(
        record.article(),
        record.subject().withTextBeside(beside.text()),
        new CuratedLocator(beside.locator(), record.locator()));
  }

  /** A text that a record is about, and where its places are in its file. */
  record Beside(String text, Locator locator) {}

  /**
   * {@return the text of a file beside a record: of a page of HTML, what is taken out of it}
   *
   * <p>If nothing but its line ends differs, it is the record's: version control may have changed
   * those on their way here.
   */
  Beside beside(SourceFile file, String record) throws UnreadableException {
    String content = reader.text(file, selection.input(file.path()));
    if (selection.input(file.path()).isEmpty()) {
      String text = LineEnds.unix(content).equals(LineEnds.unix(record)) ? record : content;
      return new Beside(text, new TextLocator(names.shown(file.path()), text));
    }
    Loaded taken = fromText(file.id(), file, content);
    return new Beside(taken.article().text(), taken.locator());
  }
}
