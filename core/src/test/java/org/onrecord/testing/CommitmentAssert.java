package org.onrecord.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.CommitmentStatus;
import org.onrecord.model.Due;
import org.onrecord.model.Made;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;

/** Assertions about one commitment of an article. */
public final class CommitmentAssert extends FactAssert<CommitmentAssert, Commitment> {

  CommitmentAssert(Commitment commitment, Article article) {
    super(commitment, article, CommitmentAssert.class);
  }

  /** Fails unless exactly these actors, by name or id, are bound. */
  public CommitmentAssert isBy(String... namesOrIds) {
    return checkParties("committers", actual.by(), namesOrIds);
  }

  /** Fails unless exactly these actors, by name or id, benefit or are addressed. */
  public CommitmentAssert isTo(String... namesOrIds) {
    return checkParties("beneficiaries", actual.to(), namesOrIds);
  }

  /** Fails if somebody is said to benefit or be addressed. */
  public CommitmentAssert isToNobody() {
    return isTo();
  }

  /** Fails unless the commitment has this kind. */
  public CommitmentAssert hasKind(CommitmentKind kind) {
    return check(actual.kind() == kind, "the kind " + kind.label(), actual.kind().label());
  }

  /** Fails unless the commitment has this status. */
  public CommitmentAssert hasStatus(CommitmentStatus status) {
    return check(
        actual.status() == status, "the status " + status.label(), actual.status().label());
  }

  /** Fails unless something is to be done. */
  public CommitmentAssert isPositive() {
    return hasPolarity(Polarity.POSITIVE);
  }

  /** Fails unless something is to be refrained from. */
  public CommitmentAssert isNegative() {
    return hasPolarity(Polarity.NEGATIVE);
  }

  private CommitmentAssert hasPolarity(Polarity polarity) {
    return check(
        actual.polarity() == polarity,
        "the polarity " + polarity.label(),
        actual.polarity().label());
  }

  /** Fails unless this is the deciding word. */
  public CommitmentAssert hasCue(String words) {
    return checkWords("the cue", Optional.of(actual.cue()), words);
  }

  /** Fails unless exactly these words are undertaken. */
  public CommitmentAssert hasAction(String words) {
    return checkWords("the action", Optional.of(actual.action()), words);
  }

  /** Fails unless this is the condition. */
  public CommitmentAssert hasCondition(String words) {
    return checkWords("the condition", actual.condition(), words);
  }

  /** Fails if there is a condition. */
  public CommitmentAssert hasNoCondition() {
    return checkAbsent("condition", actual.condition());
  }

  /** Fails unless the commitment is due at this EDTF date. */
  public CommitmentAssert isDue(String date) {
    Optional<String> found = actual.due().flatMap(Due::date);
    return check(
        found.filter(date::equals).isPresent(), "the due date " + date, found.orElse("none"));
  }

  /** Fails unless these words say when the commitment is due. */
  public CommitmentAssert hasDueWords(String words) {
    return checkWords("the due words", actual.due().map(Due::span), words);
  }

  /** Fails if something says when the commitment is due. */
  public CommitmentAssert isNotDue() {
    return checkAbsent("due date", actual.due().map(Due::span));
  }

  /** Fails unless these words say when the commitment was made. */
  public CommitmentAssert isMade(String words) {
    return checkWords("the time of making", actual.made().map(Made::span), words);
  }

  /** Fails unless this is the amount, without a unit. */
  public CommitmentAssert hasAmount(String value) {
    return checkAmount(value, Optional.empty());
  }

  /** Fails unless this is the amount. */
  public CommitmentAssert hasAmount(String value, String unit) {
    return checkAmount(value, Optional.of(unit));
  }

  private CommitmentAssert checkAmount(String value, Optional<String> unit) {
    Optional<Amount> found = actual.amount();
    return check(
        found
            .filter(amount -> amount.value().filter(is(value)).isPresent())
            .filter(amount -> amount.unit().equals(unit))
            .isPresent(),
        "the amount " + value + unit.map(u -> " " + u).orElse(""),
        found.map(Amount::toString).orElse("none"));
  }

  private static Predicate<BigDecimal> is(String value) {
    return number -> number.compareTo(new BigDecimal(value)) == 0;
  }

  /** Fails unless the commitment stands in the quote that holds these words. */
  public CommitmentAssert isSaidIn(String wordsOfQuote) {
    Optional<String> found = actual.quote().flatMap(article::quote).map(article::words);
    return check(
        found.filter(words -> Words.contains(words, wordsOfQuote)).isPresent(),
        "a link to the quote with " + quoted(wordsOfQuote),
        found.orElse("none"));
  }

  /** Fails if the commitment stands in a quote. */
  public CommitmentAssert isNotQuoted() {
    return check(actual.quote().isEmpty(), "no link to a quote", actual.quote().orElse("none"));
  }

  /** Fails unless these words state the commitment once more. */
  public CommitmentAssert hasMention(String words) {
    List<String> found = actual.mentions().stream().map(article::words).toList();
    return check(
        found.stream().anyMatch(mention -> Words.same(mention, words)),
        "the mention " + quoted(words),
        found.toString());
  }

  private CommitmentAssert checkParties(String part, List<Party> parties, String... expected) {
    List<String> ids = parties.stream().map(Party::actor).toList();
    return check(
        areCalled(ids, expected),
        "the " + part + " " + List.of(expected),
        ids.stream().map(notation()::name).toList().toString());
  }

  @Override
  String line() {
    return notation().line(actual);
  }
}
