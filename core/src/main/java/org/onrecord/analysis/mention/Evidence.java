package org.onrecord.analysis.mention;

/**
 * How much speaks for each kind, in points: 1 is a hint, 3 is worth half a decision, 8 decides.
 * Points of several mentions of one actor add up. Immutable.
 */
public record Evidence(int person, int organization, int place, int group, int thing) {

  /** Nothing known. */
  public static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);

  /** {@return {@code points} for one kind} */
  public static Evidence of(Kind kind, int points) {
    return new Evidence(
        kind == Kind.PERSON ? points : 0,
        kind == Kind.ORGANIZATION ? points : 0,
        kind == Kind.PLACE ? points : 0,
        kind == Kind.GROUP ? points : 0,
        kind == Kind.THING ? points : 0);
  }

  /** {@return this with {@code points} more for {@code kind}} */
  public Evidence plus(Kind kind, int points) {
    return plus(of(kind, points));
  }

  /** {@return both together} */
  @SuppressWarnings("ReferenceEquality") // most have nothing to add
  public Evidence plus(Evidence other) {
    if (this == NONE || other == NONE) {
      return this == NONE ? other : this;
    }
    return new Evidence(
        person + other.person,
        organization + other.organization,
        place + other.place,
        group + other.group,
        thing + other.thing);
  }

  /** {@return the points for {@code kind}} */
  public int points(Kind kind) {
    return switch (kind) {
      case PERSON -> person;
      case ORGANIZATION -> organization;
      case PLACE -> place;
      case GROUP -> group;
      case THING -> thing;
    };
  }

  /** {@return the kind with most points; on a tie the first in the order of {@link Kind}} */
  public Kind best() {
    int most = most();
    return person == most
        ? Kind.PERSON
        : organization == most
            ? Kind.ORGANIZATION
            : place == most ? Kind.PLACE : group == most ? Kind.GROUP : Kind.THING;
  }

  /** {@return the points of the best kind} */
  public int most() {
    return Math.max(person, Math.max(Math.max(organization, place), Math.max(group, thing)));
  }
}
