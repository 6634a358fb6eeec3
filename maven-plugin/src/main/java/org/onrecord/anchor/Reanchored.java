package org.onrecord.anchor;

import java.util.List;
import org.onrecord.validation.Place;

/**
 * A record file after its spans were moved.
 *
 * @param content the file
 * @param moved how many spans have other places than before
 * @param edited spans whose words are others now, as they stood in the record
 * @param lost spans that stand nowhere any more; they are empty in the file, which keeps their
 *     words
 */
public record Reanchored(String content, int moved, List<Place> edited, List<Place> lost) {

  public Reanchored {
    edited = List.copyOf(edited);
    lost = List.copyOf(lost);
  }
}
