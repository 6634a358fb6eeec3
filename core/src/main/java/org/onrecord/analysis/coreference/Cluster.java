package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;

/**
 * One whom references are of, as far as was found; grows while the sieves run. Which references
 * these are, {@link Owners} knows.
 */
final class Cluster {

  /** The number of what is no entity, or not yet. */
  static final int UNNUMBERED = -1;

  private final List<Name> names;
  private final boolean entity;
  private Evidence context = Evidence.NONE; // of all names
  private @Nullable Evidence evidence; // worked out, and nothing came in since
  private Kind best = Kind.THING; // by that
  private @Nullable Listed listed;
  private @Nullable Kind kind; // once decided
  private @Nullable Cluster whole; // what it went into
  private Sex sex = Sex.UNKNOWN;
  private int surname = -1;
  private Name fullest; // of the names; of a cluster without names the stand-in below
  private int others; // references that are no names
  private int firstOther = Integer.MAX_VALUE; // offset of the first of them
  private int lastSeen = -1;
  private int number = UNNUMBERED;

  Cluster(Name name) {
    this(name, name.listed().orElse(null));
  }

  /** A cluster of one name that leads to an entry other than its own: "Kyiv" to Ukraine. */
  Cluster(Name name, @Nullable Listed listed) {
    entity = true;
    names = new ArrayList<>(2);
    names.add(name);
    fullest = name;
    context = name.context();
    this.listed = listed;
  }

  private Cluster(Nominal nominal, Kind kind, boolean entity) {
    this.entity = entity;
    this.kind = kind;
    names = List.of();
    fullest =
        new Name(
            nominal.span(),
            nominal.first(),
            nominal.end(),
            nominal.head(),
            false,
            Optional.empty(),
            Optional.empty());
  }

  /** A cluster of what bears no name, still empty: of "Western officials". */
  static Cluster nameless(Nominal nominal, Kind kind) {
    return new Cluster(nominal, kind, true);
  }

  /** Somebody without a name, who is no entity, still empty: "a spokesman", "my father". */
  static Cluster somebody(Nominal nominal, Tokens tokens) {
    Cluster somebody = new Cluster(nominal, Kind.PERSON, false);
    somebody.sex = Sexes.byNoun(tokens.word(nominal.head()));
    return somebody;
  }

  /** Takes in a name. */
  void add(Name name) {
    names.add(name);
    context = context.plus(name.context());
    if (listed == null) {
      listed = name.listed().orElse(null);
    }
    if (isFuller(name)) {
      fullest = name;
    }
    evidence = null;
  }

  private boolean isFuller(Name name) {
    boolean adjective = fullest.adjective() && !name.adjective();
    return adjective || (!name.adjective() && size(name) > size(fullest));
  }

  static int size(Name name) {
    return name.end() - name.first();
  }

  /** Takes in a noun phrase or a pronoun. */
  void add(Reference other) {
    others++;
    firstOther = Math.min(firstOther, other.span().start());
  }

  /** Takes in another cluster. */
  void merge(Cluster other) {
    names.addAll(other.names);
    context = context.plus(other.context);
    if (listed == null) {
      listed = other.listed;
    }
    if (isFuller(other.fullest)) {
      fullest = other.fullest;
    }
    if (sex == Sex.UNKNOWN) {
      sex = other.sex;
    }
    evidence = null;
    other.whole = this;
  }

  /** Gives a name away. */
  @SuppressWarnings("ReferenceEquality") // that very name
  void remove(Name name) {
    names.removeIf(other -> other == name);
  }

  /** Whether it went into another. */
  boolean isMerged() {
    return whole != null;
  }

  /** Itself, or what it went into in the end. */
  Cluster whole() {
    Cluster cluster = this;
    while (cluster.whole != null) {
      cluster = cluster.whole;
    }
    return cluster;
  }

  /** Whether it is one that the text speaks of as an actor, with a name or without. */
  boolean isEntity() {
    return entity;
  }

  List<Name> names() {
    return names;
  }

  /** How many references belong to it. */
  int size() {
    return names.size() + others;
  }

  /** The offset of its first reference. */
  int first() {
    int first = firstOther;
    for (Name name : names) {
      first = Math.min(first, name.span().start());
    }
    return first;
  }

  /** The token where it was last spoken of before the reference in hand, or -1. */
  int lastSeen() {
    return lastSeen;
  }

  void see(int token) {
    lastSeen = token;
  }

  /** Its index among the entities, or {@link #UNNUMBERED}. */
  int number() {
    return number;
  }

  void setNumber(int number) {
    this.number = number;
  }

  Evidence evidence() {
    if (evidence == null) {
      evidence = context.plus(fullest.words());
      best = evidence.best();
    }
    return evidence;
  }

  /** What speaks for each kind but the words of the names. */
  Evidence context() {
    return context;
  }

  void add(Evidence more) {
    context = context.plus(more);
    evidence = null;
  }

  Name fullest() {
    return fullest;
  }

  @Nullable Listed listed() {
    return listed;
  }

  void forgetListing() {
    listed = null;
  }

  /** The token of a surname that stands with another name; -1 if the names have their own. */
  int surname() {
    return surname;
  }

  void setSurname(int token) {
    surname = token;
  }

  Sex sex() {
    return sex;
  }

  void setSex(Sex sex) {
    this.sex = sex;
  }

  /** What it is; by the evidence so far until it is decided. */
  Kind kind() {
    if (kind != null) {
      return kind;
    }
    if (evidence == null) {
      evidence();
    }
    return best;
  }

  void decide(Kind kind) {
    this.kind = kind;
  }
}
