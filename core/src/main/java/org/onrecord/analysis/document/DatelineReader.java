package org.onrecord.analysis.document;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.DateReader.ReadDate;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.model.Dateline;

/**
 * Reads where and when an article was written: "BRUSSELS (AP) —" before its first sentence, or
 * "Friday, July 21, 2017" alone on its line. Not thread-safe.
 */
final class DatelineReader {

  private static final int MOST_PLACE_WORDS = 5;
  private static final int MOST_AGENCY_TOKENS = 4;

  private static final Set<String> LEADS =
      Set.of("published", "updated", "posted", "date", "dated", "first", "last", "on", "at");

  /** What also stands in capitals before a dash. */
  private static final Set<String> LABELS =
      Set.of(
          "alert",
          "analysis",
          "breaking",
          "comment",
          "commentary",
          "correction",
          "editorial",
          "essay",
          "exclusive",
          "fact",
          "factbox",
          "feature",
          "flashback",
          "interview",
          "latest",
          "live",
          "note",
          "opinion",
          "photos",
          "podcast",
          "poll",
          "preview",
          "quiz",
          "recap",
          "report",
          "review",
          "revealed",
          "spoiler",
          "transcript",
          "update",
          "updated",
          "video",
          "warning",
          "watch");

  private final Tokens tokens;
  private final SentenceStarts starts;
  private final DateReader dates;
  private int at;
  private int end;
  private int placeFirst;
  private int placeEnd;
  private int cityEnd; // the place without its region
  private boolean region;
  private boolean agency;
  private @Nullable String date;

  DatelineReader(Tokens tokens) {
    this.tokens = tokens;
    starts = new SentenceStarts(tokens);
    dates = new DateReader(tokens);
  }

  /** {@return the dateline that stands before the first sentence of a block, up to its dash} */
  Optional<Dateline> inline(int first, int blockEnd) {
    enter(first, blockEnd);
    if (!place()) {
      return Optional.empty();
    }
    details();
    boolean dash = at + 1 < end && isDash(at);
    return dash && isSure(first) ? Optional.of(dateline(first, at + 1)) : Optional.empty();
  }

  /** {@return the dateline that a line is, as a whole} */
  Optional<Dateline> alone(int first, int lineEnd) {
    enter(first, lineEnd);
    while (at < end && (LEADS.contains(tokens.form(at)) || tokens.is(at, TokenKind.COLON))) {
      at++;
    }
    int lead = at;
    readDate(at);
    if (date == null && place()) {
      details();
    }
    clock();
    boolean dated = date != null || (agency && isAllCapsPlace());
    return dated && at == end && lead <= at
        ? Optional.of(dateline(first, lineEnd))
        : Optional.empty();
  }

  private void enter(int first, int last) {
    at = first;
    end = last;
    placeFirst = first;
    placeEnd = first;
    cityEnd = first;
    region = false;
    agency = false;
    date = null;
  }

  private Dateline dateline(int first, int last) {
    Optional<String> place =
        placeEnd > placeFirst
            ? Optional.of(tokens.words(tokens.span(placeFirst, placeEnd)))
            : Optional.empty();
    return new Dateline(tokens.span(first, last), place, Optional.ofNullable(date));
  }

  /** "NEW YORK", "Port Alden", "PARIS/LONDON". */
  private boolean place() {
    placeFirst = at;
    at = capitalsEnd(at);
    while (at + 1 < end && tokens.is(at, "/") && isPlaceWord(at + 1)) {
      at = capitalsEnd(at + 1);
    }
    placeEnd = at;
    cityEnd = at;
    return placeEnd > placeFirst;
  }

  private int capitalsEnd(int first) {
    int limit = Math.min(end, first + MOST_PLACE_WORDS);
    int t = first;
    while (t < limit && (isPlaceWord(t) || (t > first && isInsidePlace(t)))) {
      t++;
    }
    return t;
  }

  private boolean isPlaceWord(int t) {
    Word word = tokens.word(t);
    return tokens.kind(t) == TokenKind.WORD
        && tokens.isCapitalized(t)
        && !word.isAny(WordClass.MONTH, WordClass.WEEKDAY)
        && !word.isAny(WordClass.SUBJECT_PRONOUN, WordClass.POSSESSIVE);
  }

  private boolean isInsidePlace(int t) {
    return tokens.is(t, "'s") || tokens.is(t, "of") || tokens.is(t, "de") || tokens.is(t, "upon");
  }

  /** What follows the place: a region, an agency in brackets, a date, in any order. */
  private void details() {
    boolean more = true;
    while (more && at < end) {
      if (tokens.is(at, TokenKind.OPENING_BRACKET)) {
        more = agency();
      } else if (tokens.is(at, TokenKind.COMMA)) {
        more = readDate(at + 1) || region(at + 1) || endsHere(at + 1);
      } else {
        more = date == null && readDate(at);
      }
    }
  }

  private boolean readDate(int from) {
    ReadDate read = date == null ? dates.read(from, end) : null;
    if (read == null) {
      return false;
    }
    date = read.edtf();
    at = read.end();
    return true;
  }

  /** "CAMBRIDGE, Mass.", "Vell, Northern Vesta". */
  private boolean region(int from) {
    int regionEnd = capitalsEnd(from);
    if (regionEnd == from || date != null || agency) {
      return false;
    }
    region |= tokens.is(from, WordClass.ABBREVIATION) || tokens.lastUnit(from) == '.';
    placeEnd = regionEnd;
    at = regionEnd;
    return true;
  }

  private boolean endsHere(int t) {
    if (t < end && isDash(t)) {
      at = t;
    }
    return false;
  }

  /** "(AP)", "(Reuters)", but not "(D-Ohio)". */
  private boolean agency() {
    int t = at + 1;
    int limit = Math.min(end, t + MOST_AGENCY_TOKENS + 1);
    while (t < limit && !tokens.is(t, TokenKind.CLOSING_BRACKET)) {
      boolean name = tokens.isCapitalized(t) || tokens.is(t, TokenKind.SYMBOL);
      if (!name || tokens.form(t).indexOf('-') == 1) {
        return false;
      }
      t++;
    }
    agency = t > at + 1 && t < limit;
    at = agency ? t + 1 : at;
    return agency;
  }

  /** The time of day behind a date: ", 10:30 a.m. EST". */
  private void clock() {
    while (date != null && at < end && isClockPart(at)) {
      at++;
    }
  }

  private boolean isClockPart(int t) {
    return switch (tokens.kind(t)) {
      case NUMBER, COMMA, COLON, TERMINATOR, DASH, SYMBOL -> true;
      case WORD ->
          tokens.isAllCaps(t)
              || tokens.is(t, "at")
              || tokens.is(t, "a.m.")
              || tokens.is(t, "p.m.")
              || tokens.is(t, "am")
              || tokens.is(t, "pm")
              || starts.isTimeLike(t);
      default -> false;
    };
  }

  private boolean isDash(int t) {
    boolean hyphen = tokens.end(t) - tokens.start(t) == 1 && tokens.firstUnit(t) == '-';
    return tokens.kind(t) == TokenKind.DASH && (!hyphen || (!tokens.isGlued(t) && apart(t)));
  }

  private boolean apart(int t) {
    return t + 1 < end && !tokens.isGlued(t + 1);
  }

  /** A place in capitals, or one with a date, an agency or its state. */
  private boolean isSure(int first) {
    if (starts.isFunctionWord(first)) {
      return false;
    }
    boolean startsText = !tokens.is(at + 1, TokenKind.WORD) || starts.isCapital(at + 1);
    boolean apart = !tokens.isGlued(at);
    boolean brief = placeEnd - placeFirst <= MOST_PLACE_WORDS;
    return date != null || agency || (startsText && apart && brief && (region || isAllCapsPlace()));
  }

  /** "NEW YORK", but not "EXCLUSIVE". */
  private boolean isAllCapsPlace() {
    for (int t = placeFirst; t < cityEnd; t++) {
      boolean word = tokens.kind(t) == TokenKind.WORD;
      if (word && (!tokens.isAllCaps(t) || LABELS.contains(tokens.form(t)))) {
        return false;
      }
    }
    return cityEnd > placeFirst;
  }
}
