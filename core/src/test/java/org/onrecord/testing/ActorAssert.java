package org.onrecord.testing;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;

/** Assertions about one actor of an article. */
public final class ActorAssert extends FactAssert<ActorAssert, Actor> {

  ActorAssert(Actor actor, Article article) {
    super(actor, article, ActorAssert.class);
  }

  /** Fails unless the actor has this type. */
  public ActorAssert hasType(ActorType type) {
    return check(actual.type() == type, "the type " + type.label(), actual.type().label());
  }

  /** Fails unless the actor is a person. */
  public ActorAssert isPerson() {
    return hasType(ActorType.PERSON);
  }

  /** Fails unless the actor is an organisation. */
  public ActorAssert isOrganization() {
    return hasType(ActorType.ORGANIZATION);
  }

  /** Fails unless the actor is the country with this ISO 3166-1 alpha-2 code. */
  public ActorAssert isCountry(String code) {
    hasType(ActorType.COUNTRY);
    return check(
        actual.country().filter(code::equals).isPresent(),
        "the code " + code,
        actual.country().orElse("none"));
  }

  /** Fails unless the actor is a group. */
  public ActorAssert isGroup() {
    return hasType(ActorType.GROUP);
  }

  /** Fails unless the actor is a place. */
  public ActorAssert isPlace() {
    return hasType(ActorType.PLACE);
  }

  /** Fails unless the actor has this id. */
  public ActorAssert hasId(String id) {
    return check(actual.id().equals(id), "the id " + id, actual.id());
  }

  /** Fails unless the actor has a role with this title and no body. */
  public ActorAssert hasRole(String title) {
    return checkRole(title, title);
  }

  /** Fails unless the actor has a role with this title and body, the latter by name or id. */
  public ActorAssert hasRole(String title, String of) {
    return checkRole(title + " of " + of, title + " of " + notation().name(of));
  }

  private ActorAssert checkRole(String expected, String words) {
    List<String> found = actual.roles().stream().map(notation()::words).toList();
    return check(
        found.stream().anyMatch(role -> Words.same(role, words)),
        "the role " + expected,
        found.isEmpty() ? "none" : found.toString());
  }

  /** Fails if the actor has a role. */
  public ActorAssert hasNoRole() {
    List<String> found = actual.roles().stream().map(notation()::words).toList();
    return check(found.isEmpty(), "no role", found.toString());
  }

  /** Fails unless each of these words mentions the actor somewhere. */
  public ActorAssert isMentionedAs(String... words) {
    List<String> found = mentions();
    for (String one : words) {
      check(
          found.stream().anyMatch(mention -> Words.same(mention, one)),
          "the mention " + quoted(one),
          found.toString());
    }
    return myself;
  }

  /** Fails if these words mention the actor somewhere. */
  public ActorAssert isNotMentionedAs(String words) {
    List<String> found = mentions();
    return check(
        found.stream().noneMatch(mention -> Words.same(mention, words)),
        "no mention " + quoted(words),
        found.toString());
  }

  /** Fails unless the actor has this many mentions of a form. */
  public ActorAssert hasMentions(MentionForm form, int count) {
    long found = actual.mentions().stream().filter(mention -> mention.form() == form).count();
    return check(found == count, count + " mentions of form " + form.label(), Long.toString(found));
  }

  private List<String> mentions() {
    return actual.mentions().stream().map(Mention::span).map(article::words).toList();
  }

  @Override
  String line() {
    return notation().line(actual);
  }
}
