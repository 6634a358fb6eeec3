package org.onrecord.testing.golden;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.testing.MarkedText;
import org.onrecord.testing.golden.LayoutExpectation.Part;

/** Reads the lines of an expectation file. */
final class ExpectationReader {

  private final List<Expectations.Numbered> expectations = new ArrayList<>();
  private final List<FactExpectation> facts = new ArrayList<>();
  private Optional<String> published = Optional.empty();

  Expectations read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        read(line, i + 1);
      }
    }
    return new Expectations(published, expectations);
  }

  private void read(String line, int number) {
    int colon = line.indexOf(':');
    String head = (colon < 0 ? line : line.substring(0, colon)).strip();
    Optional<String> words =
        colon < 0 ? Optional.empty() : Optional.of(line.substring(colon + 1).strip());
    try {
      if (head.equals("published")) {
        published = words;
      } else {
        expectations.add(new Expectations.Numbered(number, expectation(line, head, words)));
      }
    } catch (IllegalArgumentException wrongLine) {
      throw new IllegalArgumentException(
          "line " + number + ": " + wrongLine.getMessage(), wrongLine);
    }
  }

  private Expectation expectation(String line, String head, Optional<String> words) {
    Optional<MarkedText> marked = words.map(MarkedText::parse);
    String[] parts = head.split(" ", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "headline" -> layout(Part.HEADLINE, present(marked));
      case "byline" -> layout(Part.BYLINE, present(marked));
      case "paragraph" -> layout(Part.PARAGRAPH, present(marked));
      case "dateline" -> dateline(present(marked), rest);
      case "paragraphs" -> paragraphs(Integer.parseInt(words.orElse("")));
      case "person", "organization", "country", "group", "place" -> new ActorExpectation(line);
      case "mentions" -> new MentionsExpectation(present(marked));
      case "direct", "mixed", "indirect", "term" -> fact(Fact.Kind.QUOTE, head, present(marked));
      case "pledge", "offer", "plan", "agreement", "refusal", "threat" ->
          fact(Fact.Kind.COMMITMENT, head, present(marked));
      case "all" -> new NoOthersExpectation(kind(rest), facts);
      case "no" -> nothing(rest, words, marked);
      default -> throw unknown(head);
    };
  }

  private FactExpectation fact(Fact.Kind kind, String head, MarkedText words) {
    FactExpectation fact = new FactExpectation(kind, head, words);
    facts.add(fact);
    return fact;
  }

  private static Expectation nothing(
      String what, Optional<String> words, Optional<MarkedText> marked) {
    return switch (what) {
      case "headline" -> absent(Part.HEADLINE);
      case "byline" -> absent(Part.BYLINE);
      case "dateline" -> absent(Part.DATELINE);
      case "quotes", "commitments" -> new NoOthersExpectation(kind(what), List.of());
      case "quote" -> clear(Fact.Kind.QUOTE, present(marked));
      case "commitment" -> clear(Fact.Kind.COMMITMENT, present(marked));
      case "actor" -> noActor(words.orElse(""));
      default -> throw unknown("no " + what);
    };
  }

  private static Expectation layout(Part part, MarkedText words) {
    return new LayoutExpectation(part, Optional.of(words), Optional.empty());
  }

  private static Expectation absent(Part part) {
    return new LayoutExpectation(part, Optional.empty(), Optional.empty());
  }

  private static Expectation dateline(MarkedText words, String date) {
    Optional<String> given = date.isEmpty() ? Optional.empty() : Optional.of(date);
    return new LayoutExpectation(Part.DATELINE, Optional.of(words), given);
  }

  private static Expectation paragraphs(int count) {
    return article -> {
      int found = article.paragraphs().size();
      return found == count
          ? List.of()
          : List.of("expected " + count + " paragraphs but found " + found);
    };
  }

  private static Expectation noActor(String name) {
    return article ->
        article.actors().stream()
            .filter(actor -> actor.name().equals(name))
            .map(actor -> "expected no actor " + name)
            .toList();
  }

  /** No fact touches these words. */
  private static Expectation clear(Fact.Kind kind, MarkedText words) {
    return article -> {
      Passage passage = Passage.find(article.text(), words);
      String lines =
          Fact.of(article, kind).stream()
              .filter(fact -> fact.touches(passage.span()))
              .map(fact -> "\n    " + fact.line())
              .collect(joining());
      return lines.isEmpty() ? List.of() : List.of("expected nothing there but found" + lines);
    };
  }

  private static Fact.Kind kind(String name) {
    return switch (name) {
      case "quotes" -> Fact.Kind.QUOTE;
      case "commitments" -> Fact.Kind.COMMITMENT;
      default -> throw unknown("all " + name);
    };
  }

  private static MarkedText present(Optional<MarkedText> words) {
    return words.orElseThrow(
        () -> new IllegalArgumentException("words are missing behind a colon"));
  }

  private static IllegalArgumentException unknown(String head) {
    return new IllegalArgumentException("no such expectation: " + head);
  }
}
