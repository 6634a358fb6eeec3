package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;

/** References that were found to belong together so far; grows while the sieves run. */
final class Cluster {

  private final List<Coreferent> coreferents = new ArrayList<>(4);
  private final List<Name> names = new ArrayList<>(4);
  private Evidence context = Evidence.NONE; // of all names
  private @Nullable Evidence evidence; // worked out, and nothing came in since
  private @Nullable Listed listed;
  private @Nullable Kind kind; // once decided
  private @Nullable Cluster mergedInto;
  private Sex sex = Sex.UNKNOWN;
  private int surname = -1;
  private Name fullest; // of the names; of a cluster without names the stand-in below

  Cluster(Name name) {
    fullest = name;
    add(name, "name");
  }

  private Cluster(Name name, Listed listed, String sieve) {
    fullest = name;
    this.listed = listed;
    add(name, sieve);
  }

  /** A cluster of one name that leads to an entry other than its own: "Kyiv" to Ukraine. */
  static Cluster listed(Name name, Listed listed, String sieve) {
    return new Cluster(name, listed, sieve);
  }

  private Cluster(Kind kind, Name standIn) {
    fullest = standIn;
    this.kind = kind;
  }

  /** A cluster of what bears no name, still empty: of "Western officials". */
  static Cluster nameless(Reference reference, int head, Kind kind) {
    Name standIn =
        new Name(
            reference.span(),
            reference.first(),
            reference.end(),
            head,
            false,
            Optional.empty(),
            Optional.empty());
    return new Cluster(kind, standIn);
  }

  void add(Name name, String sieve) {
    coreferents.add(new Coreferent(name, sieve));
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

  void add(Reference reference, String sieve) {
    coreferents.add(new Coreferent(reference, sieve));
  }

  /** Takes in another cluster; its references keep their sieves, its names get this one. */
  void merge(Cluster other, String sieve) {
    for (Coreferent coreferent : other.coreferents) {
      boolean named = coreferent.reference() instanceof Name;
      coreferents.add(named ? new Coreferent(coreferent.reference(), sieve) : coreferent);
    }
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
    other.mergedInto = this;
  }

  /** Takes a name away, to give it to another cluster. */
  void remove(Name name) {
    coreferents.removeIf(coreferent -> coreferent.reference() == name);
    names.remove(name);
  }

  boolean isMerged() {
    return mergedInto != null;
  }

  List<Name> names() {
    return names;
  }

  List<Coreferent> coreferents() {
    return coreferents;
  }

  Evidence evidence() {
    if (evidence == null) {
      evidence = context.plus(fullest.words());
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
    return kind != null ? kind : evidence().best();
  }

  void decide(Kind kind) {
    this.kind = kind;
  }

  int first() {
    return coreferents.stream()
        .map(Coreferent::span)
        .min(Comparator.naturalOrder())
        .map(span -> span.start())
        .orElse(Integer.MAX_VALUE);
  }
}
