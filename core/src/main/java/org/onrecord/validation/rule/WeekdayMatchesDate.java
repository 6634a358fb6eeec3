package org.onrecord.validation.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Publication;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A date falls on the weekday that the text gives it.
 *
 * <p>Of "Tuesday, September 4, 2025" one half is wrong, for that was a Thursday, and readers who
 * act upon it come on the wrong day. Where the text leaves out the year, the one nearest to the day
 * of publication is meant; if that is not known either, nothing can be said.
 */
final class WeekdayMatchesDate implements Rule {

  private static final String WEEKDAY =
      "\\b(?=[FMSTW])(?<weekday>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|"
          + "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b\\.?,? {1,3}(?:the )?";

  private static final String MONTH =
      "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April"
          + "|June|July|August|September|October|November|December)\\b\\.?";

  private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\\b";

  private static final String YEAR = "(?:,? (?<year>[12][0-9]{3})\\b)?";

  private static final List<Pattern> DATES =
      List.of(
          Pattern.compile(WEEKDAY + MONTH + " " + DAY + YEAR),
          Pattern.compile(WEEKDAY + DAY + " (?:of )?" + MONTH + YEAR));

  private static final Pattern WHOLE_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  @Override
  public List<Problem> check(Subject subject) {
    Optional<LocalDate> published = published(subject);
    List<Problem> problems = new ArrayList<>();
    for (Pattern pattern : DATES) {
      Matcher written = pattern.matcher(subject.article().text());
      while (written.find()) {
        problem(written, published).ifPresent(problems::add);
      }
    }
    problems.sort((one, other) -> start(one) - start(other));
    return problems;
  }

  private static int start(Problem problem) {
    return problem.place().span().map(Span::start).orElse(0);
  }

  private static Optional<LocalDate> published(Subject subject) {
    return subject
        .article()
        .publication()
        .flatMap(Publication::date)
        .filter(date -> WHOLE_DATE.matcher(date).matches())
        .flatMap(date -> day(date.substring(0, 4), date.substring(5, 7), date.substring(8)));
  }

  private static Optional<Problem> problem(Matcher written, Optional<LocalDate> published) {
    DayOfWeek weekday = weekday(written.group("weekday"));
    return date(written, published)
        .filter(date -> date.getDayOfWeek() != weekday)
        .map(date -> problem(new Span(written.start(), written.end()), date, weekday));
  }

  private static Problem problem(Span span, LocalDate date, DayOfWeek written) {
    return new Problem(
        Place.inText(span),
        "%s is a %s, not a %s; correct the one or the other"
            .formatted(date, name(date.getDayOfWeek()), name(written)));
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static DayOfWeek weekday(String written) {
    for (DayOfWeek weekday : DayOfWeek.values()) {
      if (name(weekday).startsWith(written.substring(0, 3))) {
        return weekday;
      }
    }
    throw new IllegalStateException(written);
  }

  private static Optional<LocalDate> date(Matcher written, Optional<LocalDate> published) {
    String month = month(written.group("month"));
    String year = written.group("year");
    if (year != null) {
      return day(year, month, written.group("day"));
    }
    return published.flatMap(near -> nearest(near, month, written.group("day")));
  }

  /** The day in the year that brings it closest to another. */
  private static Optional<LocalDate> nearest(LocalDate near, String month, String day) {
    Optional<LocalDate> best = Optional.empty();
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      Optional<LocalDate> date = day(Integer.toString(year), month, day);
      boolean closer = date.isPresent() && (best.isEmpty() || days(near, date) < days(near, best));
      best = closer ? date : best;
    }
    return best;
  }

  private static long days(LocalDate from, Optional<LocalDate> to) {
    return Math.abs(from.toEpochDay() - to.orElse(from).toEpochDay());
  }

  private static String month(String written) {
    String months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    return Integer.toString(months.indexOf(written.substring(0, 3)) / 3 + 1);
  }

  /** {@return the day, unless the month has no such day} */
  private static Optional<LocalDate> day(String year, String month, String day) {
    int number = Integer.parseInt(month);
    boolean exists = 1 <= number && number <= 12;
    YearMonth whole = YearMonth.of(Integer.parseInt(year), exists ? number : 1);
    int inMonth = Integer.parseInt(day);
    return exists && whole.isValidDay(inMonth)
        ? Optional.of(whole.atDay(inMonth))
        : Optional.empty();
  }
}
