package org.onrecord;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.onrecord.analysis.actor.ActorFinder;
import org.onrecord.analysis.actor.EntityActorFinder;
import org.onrecord.analysis.amount.AmountFinder;
import org.onrecord.analysis.amount.EnglishAmountFinder;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.attribution.Attributor;
import org.onrecord.analysis.attribution.ClauseAttributor;
import org.onrecord.analysis.commitment.CommitmentFinder;
import org.onrecord.analysis.commitment.Commitments;
import org.onrecord.analysis.commitment.RuleCommitmentFinder;
import org.onrecord.analysis.coreference.Coreference;
import org.onrecord.analysis.coreference.Entity;
import org.onrecord.analysis.coreference.SieveCoreference;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.document.Segmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.mention.MentionFinder;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.mention.RuleMentionFinder;
import org.onrecord.analysis.quotation.PairedMarksFinder;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.analysis.quotation.QuotationFinder;
import org.onrecord.analysis.role.RoleFinder;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.analysis.role.RuleRoleFinder;
import org.onrecord.analysis.speaker.SieveSpeakerResolver;
import org.onrecord.analysis.speaker.SpeakerResolver;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.ShallowParser;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.SyntaxParser;
import org.onrecord.analysis.timex.EnglishTimexFinder;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.analysis.timex.TimexFinder;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.SourceText;
import org.onrecord.text.Layer;

/**
 * Turns the plain text of a news article into its record.
 *
 * <p>Never fails on text: any text is an article, perhaps an empty one. The same text gives the
 * same record on every machine. Immutable and thread-safe; make one and share it.
 */
public final class ArticleParser {

  private final Segmenter segmenter;
  private final QuotationFinder quotationFinder;
  private final SyntaxParser syntaxParser;
  private final Attributor attributor;
  private final MentionFinder mentionFinder;
  private final RoleFinder roleFinder;
  private final Coreference coreference;
  private final ActorFinder actorFinder;
  private final SpeakerResolver speakers;
  private final TimexFinder timexFinder;
  private final AmountFinder amountFinder;
  private final CommitmentFinder commitmentFinder;

  private ArticleParser(Builder builder) {
    segmenter = requireNonNull(builder.segmenter, "segmenter");
    quotationFinder = requireNonNull(builder.quotationFinder, "quotationFinder");
    syntaxParser = requireNonNull(builder.syntaxParser, "syntaxParser");
    attributor = requireNonNull(builder.attributor, "attributor");
    mentionFinder = requireNonNull(builder.mentionFinder, "mentionFinder");
    roleFinder = requireNonNull(builder.roleFinder, "roleFinder");
    coreference = requireNonNull(builder.coreference, "coreference");
    actorFinder = requireNonNull(builder.actorFinder, "actorFinder");
    speakers = requireNonNull(builder.speakers, "speakers");
    timexFinder = requireNonNull(builder.timexFinder, "timexFinder");
    amountFinder = requireNonNull(builder.amountFinder, "amountFinder");
    commitmentFinder = requireNonNull(builder.commitmentFinder, "commitmentFinder");
  }

  /** {@return a parser with the default stages} */
  public static ArticleParser standard() {
    return builder().build();
  }

  /** {@return a builder that starts from the default stages} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the record of a text} */
  public Article parse(SourceText source) {
    return parse(segmenter.segment(requireNonNull(source, "source")));
  }

  /**
   * {@return the record of a text that is cut up already, as one with markup is by its own means}
   */
  public Article parse(Document document) {
    SourceText source = document.source();
    Layer<Quotation> quotations = quotationFinder.find(document).all();
    Syntax syntax = syntaxParser.parse(document, quotations);
    Clauses clauses = new Clauses(document, quotations, syntax);
    Layer<Attribution> attributions = attributor.attribute(document, syntax, clauses);
    References references = mentionFinder.find(document, syntax);
    List<RoleStatement> roles = roleFinder.find(document, syntax, references);
    List<Entity> entities = coreference.resolve(document, syntax, attributions, references, roles);
    List<Actor> actors = actorFinder.find(document, syntax, entities);
    List<Quote> quotes = speakers.resolve(document, attributions, actors);
    Layer<Timex> timexes = timexFinder.find(document);
    Layer<Amount> amounts = amountFinder.find(document, timexes);
    Commitments commitments =
        commitmentFinder.find(document, syntax, clauses, actors, quotes, timexes, amounts);
    return Article.builder()
        .id(source.id())
        .text(source.text())
        .headline(document.headline())
        .byline(document.byline())
        .dateline(document.dateline())
        .publication(source.publication())
        .paragraphs(document.paragraphs())
        .actors(commitments.actors())
        .quotes(quotes)
        .commitments(commitments.all())
        .build();
  }

  /** Replaces stages of an {@link ArticleParser}. Not thread-safe. */
  public static final class Builder {

    private Segmenter segmenter = new PlainTextSegmenter(Lexicon.english());
    private QuotationFinder quotationFinder = new PairedMarksFinder();
    private SyntaxParser syntaxParser = new ShallowParser();
    private Attributor attributor = new ClauseAttributor();
    private MentionFinder mentionFinder = new RuleMentionFinder();
    private RoleFinder roleFinder = new RuleRoleFinder();
    private Coreference coreference = new SieveCoreference();
    private ActorFinder actorFinder = new EntityActorFinder();
    private SpeakerResolver speakers = new SieveSpeakerResolver();
    private TimexFinder timexFinder = new EnglishTimexFinder();
    private AmountFinder amountFinder = new EnglishAmountFinder();
    private CommitmentFinder commitmentFinder = new RuleCommitmentFinder();

    private Builder() {}

    /** Sets the stage that cuts the text up. */
    public Builder segmenter(Segmenter segmenter) {
      this.segmenter = segmenter;
      return this;
    }

    /** Sets the stage that pairs quotation marks. */
    public Builder quotationFinder(QuotationFinder quotationFinder) {
      this.quotationFinder = quotationFinder;
      return this;
    }

    /** Sets the stage that works out word classes and phrases. */
    public Builder syntaxParser(SyntaxParser syntaxParser) {
      this.syntaxParser = syntaxParser;
      return this;
    }

    /** Sets the stage that finds what is reported as said. */
    public Builder attributor(Attributor attributor) {
      this.attributor = attributor;
      return this;
    }

    /** Sets the stage that finds names, noun phrases and pronouns. */
    public Builder mentionFinder(MentionFinder mentionFinder) {
      this.mentionFinder = mentionFinder;
      return this;
    }

    /** Sets the stage that finds what someone is said to be. */
    public Builder roleFinder(RoleFinder roleFinder) {
      this.roleFinder = roleFinder;
      return this;
    }

    /** Sets the stage that brings references to one actor together. */
    public Builder coreference(Coreference coreference) {
      this.coreference = coreference;
      return this;
    }

    /** Sets the stage that makes actors of entities. */
    public Builder actorFinder(ActorFinder actorFinder) {
      this.actorFinder = actorFinder;
      return this;
    }

    /** Sets the stage that finds who speaks. */
    public Builder speakers(SpeakerResolver speakers) {
      this.speakers = speakers;
      return this;
    }

    /** Sets the stage that finds expressions of time. */
    public Builder timexFinder(TimexFinder timexFinder) {
      this.timexFinder = timexFinder;
      return this;
    }

    /** Sets the stage that finds amounts. */
    public Builder amountFinder(AmountFinder amountFinder) {
      this.amountFinder = amountFinder;
      return this;
    }

    /** Sets the stage that finds what is undertaken. */
    public Builder commitmentFinder(CommitmentFinder commitmentFinder) {
      this.commitmentFinder = commitmentFinder;
      return this;
    }

    /** {@return the parser} */
    public ArticleParser build() {
      return new ArticleParser(this);
    }
  }
}
