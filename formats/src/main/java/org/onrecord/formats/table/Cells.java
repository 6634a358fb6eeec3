package org.onrecord.formats.table;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.Party;

/** Cells that hold several values. */
final class Cells {

  private static final String SEPARATOR = "; ";

  private Cells() {}

  static String joined(List<String> values) {
    return String.join(SEPARATOR, values);
  }

  static String actors(List<Party> parties) {
    return parties.stream().map(Party::actor).distinct().collect(Collectors.joining(SEPARATOR));
  }
}
