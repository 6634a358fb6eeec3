package org.onrecord.formats.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Commitment;
import org.onrecord.model.Made;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.output.Html;

/** The panel beside a text: who said what, who promised what, who is who. */
final class RecordPanel {

  private static final String NOBODY = "Nobody named";
  private static final String TERMS = "Words in quotation marks that nobody said";

  private final ArticleView view;
  private final Html html;

  RecordPanel(ArticleView view, Html html) {
    this.view = view;
    this.html = html;
  }

  void write() {
    html.begin("aside", "id", "record", "aria-label", "The record", "tabindex", "-1").line();
    said();
    promised();
    actors();
    if (isEmpty()) {
      html.element("p", "Nothing is found in this text.").line();
    }
    html.end().line();
  }

  private boolean isEmpty() {
    return view.article().quotes().isEmpty()
        && view.article().commitments().isEmpty()
        && view.article().actors().isEmpty();
  }

  private void said() {
    if (view.article().quotes().isEmpty()) {
      return;
    }
    begin("Who said what");
    bySpeaker().forEach(this::said);
    html.end().line();
  }

  /** In the order in which they first speak; last what nobody says. */
  private Map<String, List<Quote>> bySpeaker() {
    Map<String, List<Quote>> bySpeaker = new LinkedHashMap<>();
    Map<String, List<Quote>> byNobody = new TreeMap<>();
    for (Quote quote : view.article().quotes()) {
      String nobody = quote.kind() == QuoteKind.TERM ? TERMS : NOBODY;
      view.speaker(quote)
          .map(speaker -> bySpeaker.computeIfAbsent(speaker.id(), id -> new ArrayList<>()))
          .orElseGet(() -> byNobody.computeIfAbsent(nobody, id -> new ArrayList<>()))
          .add(quote);
    }
    bySpeaker.putAll(byNobody);
    return bySpeaker;
  }

  private void said(String speaker, List<Quote> quotes) {
    html.begin("h3");
    actor(speaker);
    html.end().begin("ul").line();
    quotes.forEach(this::quote);
    html.end().line();
  }

  private void quote(Quote quote) {
    html.begin("li", "id", Anchors.said(quote.id()), "class", "quote " + quote.kind().label());
    sign(quote.id(), Anchors.quote(quote.id()), "quote " + quote.kind().label());
    html.words(" ").element("span", Shortened.words(view.words(quote)), "class", "words");
    html.words(" ").element("span", quote.kind().label(), "class", "kind");
    html.end().line();
  }

  private void promised() {
    List<Commitment> commitments = view.article().commitments();
    if (commitments.isEmpty()) {
      return;
    }
    begin("Who promised what");
    Timeline.of(view).ifPresent(timeline -> timeline.write(html));
    html.begin("ul").line();
    commitments.forEach(this::commitment);
    html.end().line().end().line();
  }

  private void commitment(Commitment commitment) {
    String looks = "promise " + commitment.kind().label();
    html.begin("li", "id", Anchors.promised(commitment.id()), "class", looks);
    sign(commitment.id(), Anchors.commitment(commitment.id()), looks);
    html.words(" ");
    parties(commitment.by());
    html.words(": ");
    html.element("span", Shortened.words(view.words(commitment.action())), "class", "words");
    html.words(" ").element("span", kind(commitment), "class", "kind");
    html.begin("dl");
    if (!commitment.to().isEmpty()) {
      html.element("dt", "to").begin("dd");
      parties(commitment.to());
      html.end();
    }
    detail("if", commitment.condition().map(view::words).stream().toList());
    detail("due", commitment.due().map(due -> Sentences.due(due, view)).stream().toList());
    detail("amount", commitment.amount().map(Amount::span).map(view::words).stream().toList());
    detail("made", commitment.made().map(Made::span).map(view::words).stream().toList());
    html.end().end().line();
  }

  private static String kind(Commitment commitment) {
    return commitment.kind().label() + ", " + commitment.status().label();
  }

  private void detail(String name, List<String> values) {
    for (String value : values) {
      html.element("dt", name).element("dd", value);
    }
  }

  private void parties(List<Party> parties) {
    String separator = "";
    for (String id : parties.stream().map(Party::actor).distinct().toList()) {
      html.words(separator);
      actor(id);
      separator = ", ";
    }
  }

  private void actors() {
    if (view.article().actors().isEmpty()) {
      return;
    }
    begin("Who is who");
    html.begin("ul").line();
    view.article().actors().forEach(this::entry);
    html.end().line().end().line();
  }

  private void entry(Actor actor) {
    html.begin("li", "id", Anchors.actor(actor.id()), "class", "entry");
    String looks = "actor " + actor.type().label();
    if (isNamed(actor)) {
      html.element(
          "a", actor.name(), "class", looks, "href", Anchors.to(Anchors.named(actor.id())));
    } else {
      html.element("span", actor.name(), "class", looks);
    }
    html.words(" ").element("span", actor.type().label(), "class", "kind");
    List<String> roles = Sentences.roles(actor, view);
    if (!roles.isEmpty()) {
      html.words(" ").element("span", String.join(", ", roles), "class", "roles");
    }
    html.end().line();
  }

  private boolean isNamed(Actor actor) {
    return actor.mentions().stream()
        .filter(mention -> mention.form() == MentionForm.NAME)
        .map(Mention::span)
        .anyMatch(view::isInText);
  }

  private void begin(String title) {
    html.begin("section").line().element("h2", title).line();
  }

  /** A link to an actor's entry; what leads nowhere is shown as it is. */
  private void actor(String id) {
    view.actor(id)
        .ifPresentOrElse(
            actor -> html.element("a", actor.name(), "href", Anchors.to(Anchors.actor(actor.id()))),
            () -> html.words(id));
  }

  private void sign(String sign, String anchor, String looks) {
    html.element(
        "a",
        sign,
        "class",
        "sign " + looks,
        "href",
        Anchors.to(anchor),
        "aria-label",
        sign + ", in the text");
  }
}
