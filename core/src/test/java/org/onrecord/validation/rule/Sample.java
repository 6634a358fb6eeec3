package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/** A sound record to break in one place, and what a rule says of it. */
final class Sample {

  static final String TEXT =
      """
      Port of Lowmark to reopen

      By Vera Lind

      “We will reopen the port in May,” said Ann Roe. “Nobody will lose a job.”

      The union refused to sign the plan.
      """;

  private Sample() {}

  /** {@return a record of {@link #TEXT} in which every rule holds} */
  static Article article() {
    return Article.builder()
        .id("port")
        .text(TEXT)
        .headline(span("Port of Lowmark to reopen"))
        .byline(new Byline(span("By Vera Lind"), List.of("Vera Lind")))
        .addParagraphs(
            span("“We will reopen the port in May,” said Ann Roe. “Nobody will lose a job.”"))
        .addParagraphs(span("The union refused to sign the plan."))
        .addActors(actor("ann-roe", "Ann Roe", ActorType.PERSON))
        .addActors(actor("the-union", "The union", ActorType.GROUP))
        .addQuotes(quote())
        .addCommitments(promise(), refusal())
        .build();
  }

  static Actor actor(String id, String name, ActorType type) {
    return Actor.builder()
        .id(id)
        .name(name)
        .type(type)
        .addMentions(new Mention(span(name), MentionForm.NAME))
        .build();
  }

  static Quote quote() {
    return Quote.builder()
        .id("q1")
        .kind(QuoteKind.DIRECT)
        .addContent(span("“We will reopen the port in May,”"))
        .addContent(span("“Nobody will lose a job.”"))
        .speaker("ann-roe")
        .source(span("Ann Roe"))
        .cue(span("said"))
        .build();
  }

  static Commitment promise() {
    return Commitment.builder()
        .id("c1")
        .kind(CommitmentKind.PLEDGE)
        .polarity(Polarity.POSITIVE)
        .status(CommitmentStatus.OPEN)
        .addBy(new Party("ann-roe", Optional.of(span("We"))))
        .cue(span("will"))
        .action(span("reopen the port in May"))
        .quote("q1")
        .build();
  }

  static Commitment refusal() {
    return Commitment.builder()
        .id("c2")
        .kind(CommitmentKind.REFUSAL)
        .polarity(Polarity.NEGATIVE)
        .status(CommitmentStatus.OPEN)
        .addBy(new Party("the-union", Optional.of(span("The union"))))
        .cue(span("refused"))
        .action(span("to sign the plan"))
        .build();
  }

  /** {@return the first place of {@code words} in {@link #TEXT}} */
  static Span span(String words) {
    return span(TEXT, words);
  }

  static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  /** {@return an article whose paragraphs are the non-empty lines of a text} */
  static Article lines(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return Article.builder().id("a").text(text).paragraphs(paragraphs).build();
  }

  /** {@return one line a problem: the field, the words between marks, the message} */
  static List<String> problems(Rule rule, Subject subject) {
    return rule.check(subject).stream().map(problem -> show(problem, subject)).toList();
  }

  static List<String> problems(Rule rule, Article article) {
    return problems(rule, Subject.of(article));
  }

  private static String show(Problem problem, Subject subject) {
    String words =
        problem
            .place()
            .span()
            .filter(subject::hasWords)
            .map(span -> " ⟦" + subject.words(span) + "⟧")
            .orElse("");
    return problem.place().field() + words + " " + problem.message();
  }
}
