package org.onrecord.analysis.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.DateReader.ReadDate;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.model.Dateline;

/**
 * Reads where and when an article was written: "BRUSSELS (AP) —" before its first sentence, or
 * "Friday, July 21, 2017" alone on its line. Not thread-safe.
 */
final class DatelineReader {

  private static final int MOST_AGENCY_TOKENS = 4;

  private static final WordSet LEADS =
      WordSet.of("published", "updated", "posted", "date", "dated", "first", "last", "on", "at");

  private final Tokens tokens;
  private final SentenceStarts starts;
  private final PlaceReader places;
  private final DateReader dates;
  private int at;
  private int end;
  private int placeFirst;
  private int cityEnd;
  private int placeEnd; // behind the region, if there is one
  private boolean stateGiven;
  private boolean agency;
  private @Nullable String date;

  DatelineReader(Tokens tokens) {
    this.tokens = tokens;
    starts = new SentenceStarts(tokens);
    places = new PlaceReader(tokens);
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
    return dash && isSure() ? Optional.of(dateline(first, at + 1)) : Optional.empty();
  }

  /** {@return the dateline that a line is, as a whole} */
  Optional<Dateline> alone(int first, int lineEnd) {
    enter(first, lineEnd);
    while (at < end && (LEADS.hasForm(tokens.word(at)) || tokens.is(at, TokenKind.COLON))) {
      at++;
    }
    readDate(at);
    if (date == null && place()) {
      details();
    }
    clock();
    boolean dated = date != null || (agency && places.isAllCaps(placeFirst, cityEnd));
    return dated && at == end ? Optional.of(dateline(first, lineEnd)) : Optional.empty();
  }

  private void enter(int first, int last) {
    at = first;
    end = last;
    placeFirst = first;
    placeEnd = first;
    cityEnd = first;
    stateGiven = false;
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

  private boolean place() {
    placeFirst = at;
    at = places.end(at, end);
    cityEnd = at;
    placeEnd = at;
    return placeEnd > placeFirst;
  }

  /** What follows the place: a region, an agency in brackets, a date. */
  private void details() {
    boolean more = true;
    while (more && at < end) {
      if (tokens.is(at, TokenKind.OPENING_BRACKET)) {
        more = agency();
      } else if (tokens.is(at, TokenKind.COMMA)) {
        more = readDate(at + 1) || region(at + 1);
      } else {
        more = readDate(at);
      }
    }
    if (at + 1 < end && tokens.is(at, TokenKind.COMMA) && isDash(at + 1)) {
      at++;
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
    int regionEnd = places.end(from, end);
    if (regionEnd == from || date != null || agency) {
      return false;
    }
    stateGiven |= tokens.is(from, WordClass.ABBREVIATION) || tokens.lastUnit(from) == '.';
    placeEnd = regionEnd;
    at = regionEnd;
    return true;
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

  /** A dash; a hyphen only if it stands apart. */
  private boolean isDash(int t) {
    boolean hyphen = tokens.end(t) - tokens.start(t) == 1 && tokens.firstUnit(t) == '-';
    boolean apart = !tokens.isGlued(t) && t + 1 < end && !tokens.isGlued(t + 1);
    return tokens.kind(t) == TokenKind.DASH && (!hyphen || apart);
  }

  /**
   * Dated, or of an agency; else a brief place in capitals or with its state, apart from the dash.
   */
  private boolean isSure() {
    if (starts.isFunctionWord(placeFirst)) {
      return false;
    }
    boolean startsText = !tokens.is(at + 1, TokenKind.WORD) || starts.isCapital(at + 1);
    boolean brief = places.isBrief(placeFirst, placeEnd) && !tokens.isGlued(at);
    boolean placed = stateGiven || places.isAllCaps(placeFirst, cityEnd);
    return date != null || agency || (startsText && brief && placed);
  }
}
