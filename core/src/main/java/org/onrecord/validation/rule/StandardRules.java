package org.onrecord.validation.rule;

import static org.onrecord.validation.Severity.ERROR;
import static org.onrecord.validation.Severity.NOTE;
import static org.onrecord.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.onrecord.validation.GradedRule;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

/** The rules that every article is held against unless a build says otherwise. One line each. */
public final class StandardRules {

  private static final List<GradedRule> ALL =
      List.of(
          // the record is sound
          GradedRule.of(new SchemaVersionIsKnown(), ERROR),
          GradedRule.of(new IdMatchesPath(), ERROR),
          GradedRule.of(new RecordMatchesText(), ERROR),
          GradedRule.of(new SpansLieInText(), ERROR),
          GradedRule.of(new SpansCoverWords(), ERROR),
          GradedRule.of(new WordsMatchText(), ERROR),
          GradedRule.of(new IdsAreUnique(), ERROR),
          GradedRule.of(new ReferencesResolve(), ERROR),
          GradedRule.of(new ParagraphsAreInOrder(), ERROR),
          GradedRule.of(new QuoteHasContent(), ERROR),
          GradedRule.of(new FragmentsAreInOrder(), ERROR),
          GradedRule.of(new CommitmentHasParty(), ERROR),
          GradedRule.of(new CountryCodeIsSound(), ERROR),
          GradedRule.of(new DatesAreEdtf(), ERROR),
          GradedRule.of(new ActorIsMentioned(), WARNING),
          GradedRule.of(new FactsAreInTextOrder(), WARNING),
          GradedRule.of(new QuoteHoldsItsCommitment(), WARNING),
          GradedRule.of(new RefusalIsNegative(), WARNING),
          // the article is what a reader expects
          GradedRule.of(new ArticleIsNotEmpty(), ERROR),
          GradedRule.of(new TextIsNotGarbled(), WARNING),
          GradedRule.of(new TextIsEnglish(), WARNING),
          GradedRule.of(new QuotationMarksAreBalanced(), WARNING),
          GradedRule.of(new QuotationMarksAreOfOneStyle(), NOTE),
          GradedRule.of(new ArticleHasHeadline(), WARNING),
          GradedRule.of(new HeadlineIsShort(), NOTE),
          GradedRule.of(new QuoteHasSpeaker(), WARNING),
          GradedRule.of(new RelativeDueDateResolves(), WARNING),
          GradedRule.of(new WeekdayMatchesDate(), WARNING),
          GradedRule.of(new NameHasOneSpelling(), WARNING),
          GradedRule.of(new SpeakerHasFullName(), NOTE),
          GradedRule.of(new PersonHasFullName(), NOTE),
          GradedRule.of(new RoleHasOneBody(), NOTE),
          GradedRule.of(new AuthorIsNotQuoted(), NOTE),
          GradedRule.of(new PronounNamesOneSpeaker(), NOTE),
          GradedRule.of(new ArticleHasByline(), NOTE));

  private StandardRules() {}

  /** {@return every rule with its default severity} */
  public static List<GradedRule> all() {
    return ALL;
  }

  /**
   * {@return every rule with its default severity, and behind them those of the rule sets that a
   * class loader finds}
   *
   * @throws ServiceConfigurationError if a rule set cannot be loaded
   */
  public static List<GradedRule> withInstalled(ClassLoader loader) {
    List<GradedRule> rules = new ArrayList<>(ALL);
    for (RuleSet set : ServiceLoader.load(RuleSet.class, loader)) {
      rules.addAll(set.rules());
    }
    return List.copyOf(rules);
  }

  /** {@return a validator with every rule} */
  public static Validator validator() {
    return new Validator(ALL);
  }
}
