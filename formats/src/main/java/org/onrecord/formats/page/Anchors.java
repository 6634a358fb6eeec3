package org.onrecord.formats.page;

import org.onrecord.formats.view.Links;

/** What the places on a page are called. Those of facts are the fragments of their IRIs. */
final class Anchors {

  private Anchors() {}

  /** The words of a quote in the text. */
  static String quote(String id) {
    return "quote-" + Links.encoded(id);
  }

  /** The words of a commitment in the text. */
  static String commitment(String id) {
    return "commitment-" + Links.encoded(id);
  }

  /** A quote in the panel. */
  static String said(String id) {
    return "said-" + Links.encoded(id);
  }

  /** A commitment in the panel. */
  static String promised(String id) {
    return "promised-" + Links.encoded(id);
  }

  /** An actor in the panel. */
  static String actor(String id) {
    return "actor-" + Links.encoded(id);
  }

  /** Where the text first names an actor. */
  static String named(String id) {
    return "named-" + Links.encoded(id);
  }

  static String to(String anchor) {
    return "#" + anchor;
  }
}
