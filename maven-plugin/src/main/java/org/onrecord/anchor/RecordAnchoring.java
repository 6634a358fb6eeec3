package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.format.FormatException;
import org.onrecord.format.RecordEditor;
import org.onrecord.model.Article;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Subject;

/** Moves the spans of a record file to where their words stand in the edited text. One use each. */
public final class RecordAnchoring {

  /** An empty span is an error in every check, until a person has seen to it. */
  private static final Span NOWHERE = new Span(0, 0);

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
    Subject.of(article).places().forEach(this::move);
    return new Reanchored(editor.edited(), moved, edited, lost);
  }

  private void move(Place place) {
    Span was = place.span().orElseThrow();
    String field = place.field().pointer();
    Optional<Span> found = anchoring.place(was);
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
