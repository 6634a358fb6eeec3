package org.onrecord.analysis.mention;

/**
 * An entry of the lists of countries, places and bodies.
 *
 * @param name the name of what the entry leads to: of "French" it is "France"
 * @param kind what that is
 * @param form how the entry's words refer to it
 * @param country ISO 3166-1 alpha-2 code of the country itself, or the one it lies in or belongs
 *     to; empty if there is none
 * @param doubtful whether the words are met as often as something else
 */
public record Listed(
    String name, ListedKind kind, ListedForm form, String country, boolean doubtful) {

  /** What a list's entry is of. */
  public enum ListedKind {
    COUNTRY,
    /** A place that is no country. */
    PLACE,
    /** A country's seat of government: a place that stands for the state where it acts. */
    CAPITAL,
    /** A seat that stands for the state where it acts: "the Kremlin". */
    HOUSE,
    ORGANIZATION,
    GROUP
  }

  /** How an entry refers. */
  public enum ListedForm {
    NAME,
    /** "French", "Republican". */
    ADJECTIVE,
    /** The people: "Germans", "Republicans". */
    MEMBERS
  }

  /** {@return the country that it is of, lies in or belongs to; of Brussels, the union} */
  public Listed state() {
    return Gazetteer.english().state(country);
  }

  /** {@return what speaks for its kind} */
  Evidence evidence() {
    if (form == ListedForm.MEMBERS) {
      return Evidence.of(Kind.GROUP, doubtful ? 4 : 12);
    }
    int points = doubtful ? 3 : 12;
    return switch (kind) {
      case COUNTRY, PLACE, CAPITAL, HOUSE -> Evidence.of(Kind.PLACE, points);
      case ORGANIZATION -> Evidence.of(Kind.ORGANIZATION, points);
      case GROUP -> Evidence.of(Kind.GROUP, points);
    };
  }
}
