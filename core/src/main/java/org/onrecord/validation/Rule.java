package org.onrecord.validation;

import java.util.List;

/**
 * Something that must hold of an article.
 *
 * <p>A rule is named for what must hold ({@code QuoteHasSpeaker}); its class name is its id, in
 * reports and in configuration. It says what is wrong and where; how much that weighs is decided
 * where rules are put together. A rule keeps no state, takes any record that can be loaded (spans
 * outside the text included), and is thread-safe.
 */
@FunctionalInterface
public interface Rule {

  /** {@return what is wrong, in the order of the record; empty if the rule holds} */
  List<Problem> check(Subject subject);
}
