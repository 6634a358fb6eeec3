package org.onrecord.formats.page;

import org.onrecord.output.Html;

/** What is shown of the marks; it is their legend too. Works without the script. */
final class Toggles {

  private final Html html;

  Toggles(Html html) {
    this.html = html;
  }

  void write() {
    html.begin("fieldset", "class", "toggles");
    html.element("legend", "Marks");
    toggle("quotes", "quote direct", "quotes");
    toggle("promises", "promise", "promises");
    toggle("actors", "actor person", "people, bodies, places");
    html.end().line();
  }

  private void toggle(String name, String looks, String words) {
    html.begin("label");
    html.begin("input", "type", "checkbox", "id", "show-" + name, "checked", "");
    html.words(" ").element("span", words, "class", looks).end().words(" ");
  }
}
