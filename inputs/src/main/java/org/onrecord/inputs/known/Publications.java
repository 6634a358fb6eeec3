package org.onrecord.inputs.known;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;

/** What is known of an article's publication. */
public final class Publications {

  private static final int DAY = "2026-11-24".length();

  private Publications() {}

  /** {@return what a file says, and where it says nothing what is known of all files} */
  public static Optional<Publication> before(Publication said, Optional<Publication> outside) {
    Publication known =
        Publication.builder()
            .publisher(said.publisher().or(() -> outside.flatMap(Publication::publisher)))
            .url(said.url().or(() -> outside.flatMap(Publication::url)))
            .date(said.date().or(() -> outside.flatMap(Publication::date)))
            .build();
    return Optional.of(known).filter(some -> !some.equals(Publication.builder().build()));
  }

  /** {@return whether this is the address of a page, and no path or name} */
  public static boolean isUrl(String words) {
    return words.startsWith("https://") || words.startsWith("http://");
  }

  /** {@return a date as it is, of a day with a time, such as feeds have it, the day} */
  public static String day(String written) {
    if (written.contains(", ")) {
      return mailDay(written);
    }
    boolean timed = written.length() > DAY && "T ".indexOf(written.charAt(DAY)) >= 0;
    return timed && Edtf.isValid(written.substring(0, DAY)) ? written.substring(0, DAY) : written;
  }

  /** {@code Tue, 24 Nov 2026 10:00:00 GMT}. */
  private static String mailDay(String written) {
    try {
      return LocalDate.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
    } catch (DateTimeParseException e) {
      return written;
    }
  }
}
