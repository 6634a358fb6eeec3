package org.onrecord.testing.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Dateline;
import org.onrecord.testing.Mark;
import org.onrecord.testing.MarkedText;
import org.onrecord.text.Span;

/**
 * A part of the article around its body, or a paragraph.
 *
 * @param part which part
 * @param words its words, authors and place marked in them; absent if the article has no such part
 * @param date the date of a dateline
 */
record LayoutExpectation(Part part, Optional<MarkedText> words, Optional<String> date)
    implements Expectation {

  /** The parts that can be expected. */
  enum Part {
    HEADLINE,
    BYLINE,
    DATELINE,
    PARAGRAPH
  }

  /** A part as it is compared: its place, and the authors, or the place and the date, in it. */
  private record Value(Span span, List<String> values) {

    static Value of(Span span) {
      return new Value(span, List.of());
    }

    static Value of(Byline byline) {
      return new Value(byline.span(), byline.authors());
    }

    static Value of(Dateline dateline) {
      List<String> values = new ArrayList<>(dateline.place().stream().toList());
      dateline.date().ifPresent(values::add);
      return new Value(dateline.span(), values);
    }

    String in(Article article) {
      return "\n    " + article.words(span) + (values.isEmpty() ? "" : " " + values);
    }
  }

  @Override
  public List<String> problems(Article article) {
    List<Value> found = found(article);
    Optional<Value> expected = words.map(marked -> expected(article, marked));
    if (expected.isEmpty() ? found.isEmpty() : found.contains(expected.get())) {
      return List.of();
    }
    StringBuilder problem = new StringBuilder("expected as ").append(part).append(':');
    problem.append(expected.map(value -> value.in(article)).orElse(" nothing"));
    problem.append("\n  but found").append(found.isEmpty() ? " nothing" : "");
    found.forEach(value -> problem.append(value.in(article)));
    return List.of(problem.toString());
  }

  private Value expected(Article article, MarkedText marked) {
    Passage passage = Passage.find(article.text(), marked);
    List<String> values = new ArrayList<>();
    passage.marks().stream().map(Mark::span).map(article::words).forEach(values::add);
    date.ifPresent(values::add);
    return new Value(passage.span(), values);
  }

  private List<Value> found(Article article) {
    return switch (part) {
      case HEADLINE -> article.headline().map(Value::of).stream().toList();
      case BYLINE -> article.byline().map(Value::of).stream().toList();
      case DATELINE -> article.dateline().map(Value::of).stream().toList();
      case PARAGRAPH -> article.paragraphs().stream().map(Value::of).toList();
    };
  }
}
