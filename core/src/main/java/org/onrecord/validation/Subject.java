package org.onrecord.validation;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.StatedWords;
import org.onrecord.text.Span;

/**
 * What rules look at: an article and, if it was read from a record file, what that file and its
 * surroundings say besides. Immutable and thread-safe.
 */
public final class Subject {

  private final Article article;
  private final List<Place> places;
  private final List<StatedWords> differences;
  private final Optional<String> textBeside;
  private final Optional<String> idByPath;

  private Subject(
      Article article,
      List<StatedWords> differences,
      Optional<String> textBeside,
      Optional<String> idByPath) {
    this.article = article;
    this.places = Places.of(article);
    this.differences = List.copyOf(differences);
    this.textBeside = textBeside;
    this.idByPath = idByPath;
  }

  /** {@return an article of which nothing else is known} */
  public static Subject of(Article article) {
    return new Subject(article, List.of(), Optional.empty(), Optional.empty());
  }

  /** {@return this, with what a record file gives as words of spans and the text has not there} */
  public Subject withDifferences(List<StatedWords> differences) {
    return new Subject(article, differences, textBeside, idByPath);
  }

  /** {@return this, with the text of the file that the record is about} */
  public Subject withTextBeside(String text) {
    return new Subject(article, differences, Optional.of(text), idByPath);
  }

  /** {@return this, with the id that the file's path asks for} */
  public Subject withIdByPath(String id) {
    return new Subject(article, differences, textBeside, Optional.of(id));
  }

  /** {@return the article} */
  public Article article() {
    return article;
  }

  /** {@return every span of the article, in the order of the record} */
  public List<Place> places() {
    return places;
  }

  /** {@return what a record file gives as words of spans and the text has not there} */
  public List<StatedWords> differences() {
    return differences;
  }

  /** {@return the text that stands in a file of its own beside the record, if any} */
  public Optional<String> textBeside() {
    return textBeside;
  }

  /** {@return the id that the file's path asks for; empty if the path is not known} */
  public Optional<String> idByPath() {
    return idByPath;
  }

  /** {@return whether {@code span} lies in the text} */
  public boolean hasWords(Span span) {
    return span.end() <= article.text().length();
  }

  /** {@return what {@code span} covers of the text, nothing of what reaches beyond it} */
  public CharSequence words(Span span) {
    String text = article.text();
    return text.subSequence(
        Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
  }

  /** {@return the words of {@code span} as a message shows them: short, and on one line} */
  public String excerpt(Span span) {
    return Excerpt.of(words(span));
  }
}
