package org.onrecord.tree;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.ArticleParser;
import org.onrecord.anchor.Reanchored;
import org.onrecord.anchor.RecordAnchoring;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.FieldLocations;
import org.onrecord.format.FormatException;
import org.onrecord.model.Article;
import org.onrecord.tree.FileReader.RecordFile;
import org.onrecord.validation.Place;
import org.onrecord.validation.Subject;

/**
 * Brings the records beside texts that were edited up to date: each is given the text as it is now,
 * and its spans are moved to where their words stand. All else in the file stays as a person wrote
 * it.
 */
public final class Reanchoring {

  private static final String EDITED = " was edited in the text; look whether the fact still holds";
  private static final String LOST =
      " stands nowhere in the text now, or nobody could tell where; the span is empty and an error"
          + " until you correct it or remove the fact";

  private final SourceSettings settings;
  private final FileReader reader;
  private final ArticleLoader loader;

  /**
   * @param settings where articles are and how they are read
   */
  public Reanchoring(SourceSettings settings) {
    this.settings = settings;
    this.reader = new FileReader(settings.encoding(), settings.maxFileSize());
    this.loader = new ArticleLoader(settings, ArticleParser.standard());
  }

  /**
   * What came of one record.
   *
   * @param file the record's file
   * @param moved how many spans have other places than before
   * @param notes what a person should look at, with file, line and column
   * @param isBroken whether it could not be brought up to date, and is as it was
   */
  public record Renewal(String file, int moved, List<String> notes, boolean isBroken) {

    public Renewal {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Goes through all records that stand beside a text.
   *
   * @param leftOut a folder that is not looked into
   * @param sink is told of each record that does not have the text as it is now
   * @throws IOException if the source directory cannot be looked into, or a record not be written
   */
  public void run(Optional<Path> leftOut, Consumer<Renewal> sink) throws IOException {
    SourceDirectory directory = new SourceDirectory(settings.directory(), settings.selection());
    for (Discovery discovery : directory.discover(leftOut)) {
      if (discovery instanceof ArticleSource source && source.isCurated()) {
        reanchor(source).ifPresent(sink);
      }
    }
  }

  private Optional<Renewal> reanchor(ArticleSource source) throws IOException {
    SourceFile file = source.record().orElseThrow();
    String name = settings.names().shown(file.path());
    try {
      RecordFile record = reader.record(file);
      String text = loader.beside(source.text().orElseThrow()).text();
      Article article = record.reading().article();
      if (article.text().equals(text)) {
        return Optional.empty();
      }
      Reanchored reanchored =
          new RecordAnchoring(file.path(), record.content(), article, text).reanchor();
      List<String> notes = notes(name, file, article, reanchored);
      write(file.file(), reanchored.content());
      return Optional.of(new Renewal(name, reanchored.moved(), notes, false));
    } catch (UnreadableException e) {
      String note = settings.names().shown(e.path()) + ":" + e.position() + ": " + e.problem();
      return Optional.of(new Renewal(name, 0, List.of(note), true));
    } catch (FormatException | IllegalArgumentException e) {
      return Optional.of(new Renewal(name, 0, List.of(name + ": " + e.getMessage()), true));
    }
  }

  /** What was made is read again before it takes the place of what a person wrote. */
  private static List<String> notes(
      String name, SourceFile file, Article article, Reanchored reanchored) throws FormatException {
    ArticleReader reader = ArticleReader.forFileName(file.path()).orElseThrow();
    FieldLocations locations = reader.read(reanchored.content()).locations();
    Subject before = Subject.of(article);
    List<String> notes = new ArrayList<>();
    for (Place place : reanchored.edited()) {
      notes.add(note(name, locations, before, place) + EDITED);
    }
    for (Place place : reanchored.lost()) {
      notes.add(note(name, locations, before, place) + LOST);
    }
    return notes;
  }

  private static String note(String name, FieldLocations locations, Subject before, Place place) {
    return "%s:%s: \"%s\""
        .formatted(
            name,
            locations.position(place.field().pointer()),
            before.excerpt(place.span().orElseThrow()));
  }

  private static void write(Path file, String content) throws IOException {
    try (OutputFolder folder = new OutputFolder(Objects.requireNonNull(file.getParent()));
        OutputStream out = folder.create(String.valueOf(file.getFileName()))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
