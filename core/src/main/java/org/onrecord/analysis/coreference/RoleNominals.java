package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.role.RoleStatement;

/**
 * "the prime minister", "NATO chief": the person who is said to bear that role, or to lead that
 * body.
 */
final class RoleNominals implements ReferenceSieve<Nominal> {

  private static final WordSet LEADERS = WordSet.of("chief", "head", "leader", "boss");

  private static final WordSet TIMES =
      WordSet.of("former", "then", "new", "current", "outgoing", "incoming", "late", "acting");

  private static final WordSet DEPUTIES = WordSet.of("assistant", "associate", "deputy", "vice");

  private record Bearer(Cluster cluster, RoleStatement role, @Nullable Cluster body) {}

  private final Tokens tokens;
  private final Owners owners;
  private final int leadEnd; // of the first paragraph
  private final Map<String, List<Bearer>> byTitle = new HashMap<>();
  private final Map<Cluster, Cluster> leaders = new HashMap<>(); // body to leader

  RoleNominals(Document document, List<RoleStatement> roles, Owners owners) {
    tokens = document.tokens();
    leadEnd = leadEnd(document);
    this.owners = owners;
    for (RoleStatement role : roles) {
      Cluster cluster = owners.of(role.bearer());
      if (cluster != null && cluster.kind() == Kind.PERSON) {
        Cluster body = role.body().isPresent() ? owners.of(role.body().get()) : null;
        byTitle
            .computeIfAbsent(title(role.head()), title -> new ArrayList<>(2))
            .add(new Bearer(cluster, role, body));
        if (body != null && isLeading(role)) {
          leaders.putIfAbsent(body, cluster);
        }
      }
    }
  }

  private static int leadEnd(Document document) {
    TokenRanges paragraphs = document.paragraphs();
    return paragraphs.size() == 0 ? 0 : paragraphs.end(0);
  }

  private boolean isLeading(RoleStatement role) {
    return switch (tokens.lemma(role.head())) {
      case "secretary",
          "president",
          "chief",
          "head",
          "leader",
          "chairman",
          "chairwoman",
          "ceo",
          "executive",
          "director",
          "minister",
          "boss" ->
          true;
      default -> false;
    };
  }

  @Override
  public String name() {
    return "role";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (nominal.plural() || nominal.kind() != Kind.PERSON) {
      return null;
    }
    Cluster body = body(nominal);
    if (body != null
        && LEADERS.hasLemma(tokens.word(nominal.head()))
        && leaders.containsKey(body)) {
      return leaders.get(body);
    }
    if (isPredicate(nominal, discourse)) {
      return null;
    }
    if (nominal.first() < leadEnd && isNew(nominal)) {
      return announced(nominal);
    }
    if (!nominal.definite() && body == null) {
      return null;
    }
    Cluster best = null;
    boolean bestDeputy = true;
    int latest = -2;
    for (Bearer bearer : byTitle.getOrDefault(title(nominal.head()), List.of())) {
      boolean other = isOther(body, bearer);
      boolean deputy = isDeputy(bearer.role()) && !isDeputy(nominal);
      int last = bearer.cluster().lastSeen();
      boolean better = deputy == bestDeputy ? last > latest : !deputy;
      if (!other && better && fits(nominal, bearer.role())) {
        best = bearer.cluster();
        bestDeputy = deputy;
        latest = last;
      }
    }
    return best;
  }

  /** "the mayor" is rather the mayor than the deputy mayor. */
  private boolean isDeputy(RoleStatement role) {
    return role.head() > 0 && DEPUTIES.hasForm(tokens.word(role.head() - 1));
  }

  private boolean isDeputy(Nominal nominal) {
    return nominal.head() > 0 && DEPUTIES.hasForm(tokens.word(nominal.head() - 1));
  }

  /**
   * "both want to be |mayor|", "was |the daughter| of": an office that is told of others, not who
   * holds it.
   */
  private boolean isPredicate(Nominal nominal, Discourse discourse) {
    int before = nominal.first() - 1;
    boolean office = tokens.is(nominal.head(), WordClass.TITLE);
    return !(nominal.definite() && office)
        && before >= 0
        && discourse.syntax().verbGroup(before).isPresent()
        && (tokens.is(before, WordClass.BE) || tokens.lemma(before).equals("become"));
  }

  private boolean isNew(Nominal nominal) {
    return !nominal.definite()
        || tokens.is(nominal.first(), "a")
        || tokens.is(nominal.first(), "an");
  }

  /**
   * "A Leeds judge has …" opens a story that names one judge only: whom headline and lead announce
   * the rest of the text introduces.
   */
  private @Nullable Cluster announced(Nominal nominal) {
    Cluster only = null;
    for (Bearer bearer : byTitle.getOrDefault(title(nominal.head()), List.of())) {
      boolean one = only == null || only == bearer.cluster();
      int title = bearer.role().head() - tokens.from(bearer.role().span().start());
      int article = tokens.is(nominal.first(), WordClass.DETERMINER) ? 1 : 0;
      boolean whole = title <= nominal.head() - nominal.first() - article; // no word more
      if (!one || !whole || !bearer.role().office() || !fits(nominal, bearer.role())) {
        return null;
      }
      only = bearer.cluster();
    }
    return only;
  }

  /** The noun of a title; a justice is a judge, a prime minister a premier. */
  private String title(int head) {
    if (tokens.is(head, "minister") && tokens.is(head - 1, "prime")) {
      return "premier";
    }
    String title = tokens.lemma(head);
    return title.equals("justice") ? "judge" : title;
  }

  /** Two bodies are told apart; kinship needs the same one. */
  private static boolean isOther(@Nullable Cluster body, Bearer bearer) {
    boolean office = bearer.role().office() && (body == null || body.kind() != Kind.PERSON);
    return office
        ? body != null && bearer.body() != null && bearer.body() != body
        : body != bearer.body();
  }

  /** The body named in the phrase: "NATO |chief", "the company's |boss". */
  private @Nullable Cluster body(Nominal nominal) {
    for (int t = nominal.first(); t < nominal.head(); t++) {
      Reference inside = owners.startingAt(t);
      if (inside != null && inside.end() <= nominal.head()) {
        Cluster cluster = owners.of(inside);
        if (cluster != null) {
          return cluster;
        }
      }
    }
    return null;
  }

  /** Every word before the noun must stand in the title: "the prime minister" is no "minister". */
  private boolean fits(Nominal nominal, RoleStatement role) {
    int before = nominal.head() - 1;
    boolean bare =
        before < nominal.first()
            || owners.endingBefore(nominal.head()) != null
            || TIMES.hasForm(tokens.word(before))
            || tokens.is(before, "prime")
            || tokens.word(before).isAny(WordClass.DETERMINER, WordClass.POSSESSIVE)
            || !tokens.word(before).isAny(WordClass.NOUN, WordClass.ADJECTIVE);
    return bare || tokens.is(role.head() - 1, tokens.form(before));
  }
}
