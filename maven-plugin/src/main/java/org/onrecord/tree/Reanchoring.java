package org.onrecord.tree;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.ArticleParser;
import org.onrecord.anchor.Reanchored;
import org.onrecord.anchor.RecordAnchoring;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.FieldLocations;
import org.onrecord.format.FormatException;
import org.onrecord.model.Article;
import org.onrecord.tree.FileReader.RecordFile;
import org.onrecord.tree.Reanchoring.Renewal.Kind;
import org.onrecord.validation.Excerpt;
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
   * @param kind what was done
   */
  public record Renewal(String file, int moved, List<String> notes, Kind kind) {

    /** What was done with a record. */
    public enum Kind {
      /** It has the text as it is now. */
      RENEWED,

      /** It had, but spans that an earlier run could not place still stand nowhere. */
      UNFINISHED,

      /** It could not be brought up to date, and is as it was. */
      BROKEN
    }

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
      } else if (discovery instanceof Fault fault) {
        sink.accept(broken(settings.names().shown(fault.path()), ": " + fault.message()));
      }
    }
  }

  private Optional<Renewal> reanchor(ArticleSource source) throws IOException {
    SourceFile file = source.record().orElseThrow();
    String name = settings.names().shown(file.path());
    try {
      RecordFile record = reader.record(file);
      Article article = record.reading().article();
      String text = loader.beside(source.text().orElseThrow(), article.text()).text();
      if (article.text().equals(text)) {
        return leftOver(name, record);
      }
      Reanchored reanchored =
          new RecordAnchoring(file.path(), record.content(), article, text).reanchor();
      List<String> notes = notes(name, file, article, reanchored);
      write(file.file(), reanchored.content());
      return Optional.of(new Renewal(name, reanchored.moved(), notes, Kind.RENEWED));
    } catch (UnreadableException e) {
      return Optional.of(
          broken(settings.names().shown(e.path()), ":" + e.position() + ": " + e.problem()));
    } catch (FormatException | IllegalArgumentException e) {
      return Optional.of(broken(name, ": " + e.getMessage()));
    }
  }

  private static Renewal broken(String name, String problem) {
    return new Renewal(name, 0, List.of(name + problem), Kind.BROKEN);
  }

  /** What an earlier run could not place, and nobody has seen to. */
  private static Optional<Renewal> leftOver(String name, RecordFile record) {
    Map<String, String> words = new HashMap<>();
    record.reading().differences().forEach(stated -> words.put(stated.path(), stated.words()));
    FieldLocations locations = record.reading().locations();
    List<String> notes = new ArrayList<>();
    for (Place place : Subject.of(record.reading().article()).places()) {
      if (place.span().filter(RecordAnchoring.NOWHERE::equals).isPresent()) {
        String field = place.field().pointer();
        notes.add(note(name, locations, place, words.getOrDefault(field, field)) + LOST);
      }
    }
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Renewal(name, 0, notes, Kind.UNFINISHED));
  }

  /** What was made is read again before it takes the place of what a person wrote. */
  private static List<String> notes(
      String name, SourceFile file, Article article, Reanchored reanchored) throws FormatException {
    ArticleReader reader = ArticleReader.forFileName(file.path()).orElseThrow();
    FieldLocations locations = reader.read(reanchored.content()).locations();
    Subject before = Subject.of(article);
    List<String> notes = new ArrayList<>();
    for (Place place : reanchored.edited()) {
      notes.add(note(name, locations, place, words(before, place)) + EDITED);
    }
    for (Place place : reanchored.lost()) {
      notes.add(note(name, locations, place, words(before, place)) + LOST);
    }
    return notes;
  }

  private static String words(Subject before, Place place) {
    return String.valueOf(before.words(place.span().orElseThrow()));
  }

  private static String note(String name, FieldLocations locations, Place place, String words) {
    return "%s:%s: \"%s\""
        .formatted(name, locations.position(place.field().pointer()), Excerpt.of(words));
  }

  private static void write(Path file, String content) throws IOException {
    Optional<Set<PosixFilePermission>> mode = mode(file);
    writeAnew(file, content);
    if (mode.isPresent()) {
      Files.setPosixFilePermissions(file, mode.get());
    }
  }

  /** {@return who may read and write a file, where files have such a mode} */
  private static Optional<Set<PosixFilePermission>> mode(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)
        ? Optional.of(Files.getPosixFilePermissions(file))
        : Optional.empty();
  }

  private static void writeAnew(Path file, String content) throws IOException {
    try (OutputFolder folder = new OutputFolder(Objects.requireNonNull(file.getParent()));
        OutputStream out = folder.create(String.valueOf(file.getFileName()))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
