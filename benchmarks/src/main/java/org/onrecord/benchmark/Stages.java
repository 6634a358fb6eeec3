package org.onrecord.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.onrecord.analysis.actor.EntityActorFinder;
import org.onrecord.analysis.amount.EnglishAmountFinder;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.attribution.ClauseAttributor;
import org.onrecord.analysis.commitment.RuleCommitmentFinder;
import org.onrecord.analysis.coreference.Entity;
import org.onrecord.analysis.coreference.SieveCoreference;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.mention.RuleMentionFinder;
import org.onrecord.analysis.quotation.PairedMarksFinder;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.analysis.role.RuleRoleFinder;
import org.onrecord.analysis.speaker.SieveSpeakerResolver;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.ShallowParser;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.timex.EnglishTimexFinder;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Actor;
import org.onrecord.model.Amount;
import org.onrecord.model.Quote;
import org.onrecord.model.SourceText;
import org.onrecord.text.Layer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What each stage of the parser takes, given what the stages before it made. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class Stages {

  /** A stage by the name of its package. */
  @Param({
    "document",
    "quotation",
    "syntax",
    "attribution",
    "mention",
    "role",
    "coreference",
    "actor",
    "speaker",
    "timex",
    "amount",
    "commitment"
  })
  public String stage;

  private final PlainTextSegmenter segmenter = new PlainTextSegmenter(Lexicon.english());
  private final PairedMarksFinder quotationFinder = new PairedMarksFinder();
  private final ShallowParser syntaxParser = new ShallowParser();
  private final ClauseAttributor attributor = new ClauseAttributor();
  private final RuleMentionFinder mentionFinder = new RuleMentionFinder();
  private final RuleRoleFinder roleFinder = new RuleRoleFinder();
  private final SieveCoreference coreference = new SieveCoreference();
  private final EntityActorFinder actorFinder = new EntityActorFinder();
  private final SieveSpeakerResolver speakers = new SieveSpeakerResolver();
  private final EnglishTimexFinder timexFinder = new EnglishTimexFinder();
  private final EnglishAmountFinder amountFinder = new EnglishAmountFinder();
  private final RuleCommitmentFinder commitmentFinder = new RuleCommitmentFinder();

  private final List<Layers> layers = new ArrayList<>();
  private Function<Layers, Object> work = layers -> layers;

  /** What all stages make of one text. */
  private record Layers(
      Document document,
      Layer<Quotation> quotations,
      Syntax syntax,
      Clauses clauses,
      Layer<Attribution> attributions,
      References references,
      List<RoleStatement> roles,
      List<Entity> entities,
      List<Actor> actors,
      List<Quote> quotes,
      Layer<Timex> timexes,
      Layer<Amount> amounts) {}

  /** Runs all stages once. */
  @Setup
  public void prepare(Corpus corpus) {
    corpus.texts.forEach(text -> layers.add(layers(text)));
    work = work();
  }

  /** Runs one stage on all texts. */
  @Benchmark
  public void stage(Blackhole sink) {
    for (Layers each : layers) {
      sink.consume(work.apply(each));
    }
  }

  private Layers layers(SourceText text) {
    Document document = segmenter.segment(text);
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
    return new Layers(
        document,
        quotations,
        syntax,
        clauses,
        attributions,
        references,
        roles,
        entities,
        actors,
        quotes,
        timexes,
        amounts);
  }

  private Function<Layers, Object> work() {
    return switch (stage) {
      case "document" -> l -> segmenter.segment(l.document().source());
      case "quotation" -> l -> quotationFinder.find(l.document());
      case "syntax" -> l -> syntaxParser.parse(l.document(), l.quotations());
      case "attribution" ->
          l ->
              attributor.attribute(
                  l.document(),
                  l.syntax(),
                  new Clauses(l.document(), l.quotations(), l.syntax()));
      case "mention" -> l -> mentionFinder.find(l.document(), l.syntax());
      case "role" -> l -> roleFinder.find(l.document(), l.syntax(), l.references());
      case "coreference" ->
          l ->
              coreference.resolve(
                  l.document(), l.syntax(), l.attributions(), l.references(), l.roles());
      case "actor" -> l -> actorFinder.find(l.document(), l.syntax(), l.entities());
      case "speaker" -> l -> speakers.resolve(l.document(), l.attributions(), l.actors());
      case "timex" -> l -> timexFinder.find(l.document());
      case "amount" -> l -> amountFinder.find(l.document(), l.timexes());
      case "commitment" ->
          l ->
              commitmentFinder.find(
                  l.document(),
                  l.syntax(),
                  l.clauses(),
                  l.actors(),
                  l.quotes(),
                  l.timexes(),
                  l.amounts());
      default -> throw new IllegalArgumentException(stage);
    };
  }
}
