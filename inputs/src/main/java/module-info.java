/** Articles in Markdown and HTML as they lie in archives. */
@SuppressWarnings("module") // the module that it exports to is built later
module org.onrecord.inputs {
  requires org.commonmark;
  requires org.jsoup;
  requires transitive org.onrecord.core;
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports org.onrecord.inputs;
  exports org.onrecord.inputs.known to
      org.onrecord.archive;

  provides org.onrecord.format.FormatSet with
      org.onrecord.inputs.ArchiveInputs;
}
