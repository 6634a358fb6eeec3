package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.format.FormatException;
import org.onrecord.format.RecordEditor;
import org.onrecord.model.Article;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Subject;

/** Moves the spans of a record file to where their words stand in the edited text. One use each. */
public final class RecordAnchoring {

  /**
   * Where a span is that could not be placed: an error in every check, until a person has seen to
   * it.
   */
  public static final Span NOWHERE = new Span(0, 0);

  private final Article article;
  private final String text;
  private final Anchoring anchoring;
  private final RecordEditor editor;
  private final List<Place> edited = new ArrayList<>();
  private final List<Place> lost = new ArrayList<>();
  private int moved;

  /**
   * @param name the record file's name
   * @param content what is in it
   * @param article the article that it is the record of
   * @param text the edited text
   * @throws FormatException if the file is no record
   */
  public RecordAnchoring(String name, String content, Article article, String text)
      throws FormatException {
    this.article = article;
    this.text = text;
    this.anchoring = new Anchoring(article.text(), text);
    this.editor = RecordEditor.forFileName(name, content);
  }

  /**
   * {@return the file with the edited text and the spans in it}
   *
   * @throws IllegalArgumentException if two fields are one in the file, by an alias, and are to
   *     differ
   */
  public Reanchored reanchor() {
    editor.setText("/text", text);
    List<Place> places = Subject.of(article).places();
    Map<Place, Span> placed = placed(places);
    places.forEach(place -> move(place, Optional.ofNullable(placed.get(place))));
    return new Reanchored(editor.edited(), moved, edited, lost);
  }

  /** Where spans are now: those of a quote or a commitment together, others one by one. */
  private Map<Place, Span> placed(List<Place> places) {
    Map<Place, Span> placed = new HashMap<>();
    FactAnchoring facts = new FactAnchoring(anchoring);
    places.stream()
        .collect(Collectors.groupingBy(RecordAnchoring::fact))
        .forEach(
            (fact, parts) -> {
              Map<Span, Span> together =
                  facts.place(parts.stream().map(RecordAnchoring::was).distinct().toList());
              parts.stream()
                  .filter(part -> together.containsKey(was(part)))
                  .forEach(part -> placed.put(part, together.get(was(part))));
            });
    return placed;
  }

  /** What a span belongs to: {@code /quotes/3}. The mentions of an actor stand anywhere. */
  private static String fact(Place place) {
    String field = place.field().pointer();
    boolean isOneFact = field.startsWith("/quotes/") || field.startsWith("/commitments/");
    int end = isOneFact ? field.indexOf('/', field.indexOf('/', 1) + 1) : field.length();
    return field.substring(0, end);
  }

  private static Span was(Place place) {
    return place.span().orElseThrow();
  }

  private void move(Place place, Optional<Span> found) {
    Span was = was(place);
    String field = place.field().pointer();
    Span is = found.orElse(NOWHERE);
    editor.set(field + "/start", is.start());
    editor.set(field + "/end", is.end());
    if (found.isEmpty()) {
      lost.add(place);
      return;
    }
    moved += is.equals(was) ? 0 : 1;
    if (!anchoring.isSame(was, is)) {
      edited.add(place);
      if (editor.has(field + "/text")) {
        editor.setText(field + "/text", text.substring(is.start(), is.end()));
      }
    }
  }
}
