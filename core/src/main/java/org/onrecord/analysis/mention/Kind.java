package org.onrecord.analysis.mention;

/** What a name may be of. */
public enum Kind {
  PERSON,
  ORGANIZATION,
  /** A country or any other place. */
  PLACE,
  /** People without a roof: "Muslims", "Germans". */
  GROUP,
  /** What never acts: a law, a work, a product, an event, a day. */
  THING
}
