/** Articles in Markdown and HTML as they lie in archives. */
module org.onrecord.inputs {
  requires org.commonmark;
  requires org.jsoup;
  requires transitive org.onrecord.core;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports org.onrecord.inputs;

  provides org.onrecord.format.FormatSet with
      org.onrecord.inputs.ArchiveInputs;
}
