/** Who said what and who promised what: news articles as typed, checkable records. */
@SuppressWarnings(
    "requires-automatic") // Immutables' annotations jar has only an Automatic-Module-Name
module org.onrecord.core {
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires org.snakeyaml.engine;
  requires transitive tools.jackson.core;

  exports org.onrecord;
  exports org.onrecord.analysis.actor;
  exports org.onrecord.analysis.amount;
  exports org.onrecord.analysis.attribution;
  exports org.onrecord.analysis.commitment;
  exports org.onrecord.analysis.coreference;
  exports org.onrecord.analysis.document;
  exports org.onrecord.analysis.lexicon;
  exports org.onrecord.analysis.mention;
  exports org.onrecord.analysis.quotation;
  exports org.onrecord.analysis.role;
  exports org.onrecord.analysis.speaker;
  exports org.onrecord.analysis.syntax;
  exports org.onrecord.analysis.timex;
  exports org.onrecord.format;
  exports org.onrecord.model;
  exports org.onrecord.text;
  exports org.onrecord.validation;
  exports org.onrecord.validation.rule;

  uses org.onrecord.format.FormatSet;
  uses org.onrecord.validation.RuleSet;
}
