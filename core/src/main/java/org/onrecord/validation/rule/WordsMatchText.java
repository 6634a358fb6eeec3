package org.onrecord.validation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.StatedWords;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * The words that a record file gives for a span are the words at that place of the text.
 *
 * <p>They are a copy for people. Where copy and text differ, either the text was edited and the
 * span no longer fits, or a person corrected the words where only the offsets count.
 */
final class WordsMatchText implements Rule {

  /** Code units; words further off are not looked for. */
  private static final int REACH = 5_000;

  @Override
  public List<Problem> check(Subject subject) {
    if (subject.differences().isEmpty()) {
      return List.of();
    }
    Map<String, StatedWords> stated = new HashMap<>();
    subject.differences().forEach(words -> stated.put(words.path(), words));
    return subject.places().stream()
        .flatMap(place -> problem(subject, place, stated.get(place.field().pointer())).stream())
        .toList();
  }

  private static Optional<Problem> problem(
      Subject subject, Place place, @Nullable StatedWords stated) {
    return stated == null || !subject.hasWords(stated.span())
        ? Optional.empty()
        : Optional.of(new Problem(place, message(subject, stated)));
  }

  private static String message(Subject subject, StatedWords stated) {
    return "the file gives the words \"%s\", but at %d to %d the text has \"%s\"%s"
        .formatted(
            Excerpt.of(stated.words()),
            stated.span().start(),
            stated.span().end(),
            subject.excerpt(stated.span()),
            elsewhere(subject.article().text(), stated));
  }

  /** Where the words stand now, if they do so once near by: the text was edited before them. */
  private static String elsewhere(String text, StatedWords stated) {
    String words = stated.words();
    int from = Math.max(0, stated.span().start() - REACH);
    String near = text.substring(from, Math.min(text.length(), stated.span().end() + REACH));
    int found = words.isBlank() ? -1 : near.indexOf(words);
    if (found < 0 || near.indexOf(words, found + 1) >= 0) {
      return "";
    }
    return "; they stand at %d to %d now".formatted(from + found, from + found + words.length());
  }
}
