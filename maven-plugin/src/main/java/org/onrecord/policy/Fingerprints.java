package org.onrecord.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Span;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Place;
import org.onrecord.validation.Subject;

/**
 * Makes the fingerprints of the findings in one article.
 *
 * <p>The words concerned are those of the place; of a place without words, those of the fact it
 * belongs to; failing that, the name of the field. Where they are few, such as a quotation mark,
 * what stands around them in the paragraph is taken in, so that one is told from the next. Not
 * thread-safe.
 */
public final class Fingerprints {

  private static final int FEW = 16;
  private static final int AROUND = 24;
  private static final int ENOUGH = 400;
  private static final Pattern BLANK_LINE = Pattern.compile("(?:\\R[ \\t]*){2}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern INDEX = Pattern.compile("/\\d+");

  private final Subject subject;
  private final String text;
  private @Nullable Map<String, Span> facts;
  private final Map<String, Integer> occurrences = new HashMap<>();

  /**
   * @param subject the article
   */
  public Fingerprints(Subject subject) {
    this.subject = subject;
    this.text = subject.article().text();
  }

  /** {@return the fingerprint of the next finding, in the order of their places} */
  public Fingerprint of(Finding finding) {
    String words = words(finding.place());
    int occurrence = occurrences.merge(finding.rule() + "\n" + words, 1, Integer::sum);
    return Fingerprint.of(words, occurrence);
  }

  private String words(Place place) {
    Optional<Span> span =
        place.span().filter(subject::hasWords).or(() -> place.fact().map(facts()::get));
    return span.map(this::words)
        .orElseGet(() -> INDEX.matcher(place.field().pointer()).replaceAll(""));
  }

  /** The first words of each fact, gathered when they are first asked for. */
  private Map<String, Span> facts() {
    Map<String, Span> gathered = facts;
    if (gathered == null) {
      gathered = new HashMap<>();
      for (Place place : subject.places()) {
        if (place.fact().isPresent() && place.span().filter(subject::hasWords).isPresent()) {
          gathered.putIfAbsent(place.fact().get(), place.span().get());
        }
      }
      facts = gathered;
    }
    return gathered;
  }

  private String words(Span span) {
    int end = Math.min(span.end(), span.start() + ENOUGH);
    String words = text.substring(span.start(), end);
    if (span.length() < FEW) {
      words = before(span.start()) + words + after(end);
    }
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  /** What stands before {@code start} in its paragraph, but not far, in whole words. */
  private String before(int start) {
    int first = Math.max(0, start - AROUND);
    while (first > 0 && first < start && !Character.isWhitespace(text.charAt(first - 1))) {
      first++;
    }
    String window = text.substring(first, start);
    Matcher blank = BLANK_LINE.matcher(window);
    int from = 0;
    while (blank.find()) {
      from = blank.end();
    }
    return window.substring(from);
  }

  /** What stands behind {@code end} in its paragraph, but not far, in whole words. */
  private String after(int end) {
    int last = Math.min(text.length(), end + AROUND);
    while (last < text.length() && last > end && !Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    String window = text.substring(end, last);
    Matcher blank = BLANK_LINE.matcher(window);
    return blank.find() ? window.substring(0, blank.start()) : window;
  }
}
