/** Articles in the formats of newsrooms, archives and spreadsheets, and as pages to look at. */
module org.onrecord.formats {
  requires java.xml;
  requires transitive org.onrecord.core;
  requires static transitive org.jspecify;

  exports org.onrecord.formats;

  provides org.onrecord.format.FormatSet with
      org.onrecord.formats.InterchangeFormats;
}
