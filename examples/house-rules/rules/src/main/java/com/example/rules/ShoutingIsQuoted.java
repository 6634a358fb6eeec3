package com.example.rules;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/** Exclamation marks are for those we quote. */
final class ShoutingIsQuoted implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Article article = subject.article();
    List<Problem> problems = new ArrayList<>();
    String text = article.text();
    for (int mark = text.indexOf('!'); mark >= 0; mark = text.indexOf('!', mark + 1)) {
      Span span = new Span(mark, mark + 1);
      if (article.quotes().stream().noneMatch(quote -> isShouted(quote, span))) {
        problems.add(new Problem(Place.inText(span), "we do not shout; end with a full stop"));
      }
    }
    return problems;
  }

  private static boolean isShouted(Quote quote, Span mark) {
    return quote.kind() != QuoteKind.INDIRECT
        && quote.content().stream()
            .anyMatch(words -> words.start() <= mark.start() && mark.end() <= words.end());
  }
}
