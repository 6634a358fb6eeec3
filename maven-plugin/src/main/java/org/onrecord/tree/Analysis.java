package org.onrecord.tree;

import java.util.List;
import java.util.Optional;
import org.onrecord.corpus.ArticleFacts;
import org.onrecord.policy.Result;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.SourceLine;

/** What comes of an article by itself, whatever stands around it and whatever counts. */
sealed interface Analysis {

  /** It can be read. */
  record Done(Loaded loaded, List<Result> results, ArticleFacts facts) implements Analysis {}

  /** It cannot. */
  record Refused(Fault fault, Position position, Optional<SourceLine> line) implements Analysis {

    static Refused of(Fault fault) {
      return new Refused(fault, new Position(1, 1), Optional.empty());
    }
  }

  /** There was too little memory, perhaps for what others took at the time. */
  record OutOfMemory() implements Analysis {}
}
