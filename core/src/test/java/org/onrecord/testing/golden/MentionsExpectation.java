package org.onrecord.testing.golden;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.testing.Mark;
import org.onrecord.testing.MarkedText;
import org.onrecord.text.Span;

/**
 * The mentions in a stretch of the article, each marked with the id of its actor.
 *
 * @param words the marked words
 */
record MentionsExpectation(MarkedText words) implements Expectation {

  @Override
  public List<String> problems(Article article) {
    Passage passage = Passage.find(article.text(), words);
    Set<Mark> found = mentions(article, passage.span());
    return found.equals(Set.copyOf(passage.marks()))
        ? List.of()
        : List.of(
            "expected the mentions\n    "
                + words
                + "\n  but found\n    "
                + MarkedText.of(article.text(), found).line(passage.span(), Integer.MAX_VALUE));
  }

  private static Set<Mark> mentions(Article article, Span part) {
    Set<Mark> marks = new LinkedHashSet<>();
    for (Actor actor : article.actors()) {
      actor.mentions().stream()
          .filter(mention -> part.contains(mention.span()))
          .forEach(mention -> marks.add(new Mark(actor.id(), mention.span())));
    }
    return marks;
  }
}
