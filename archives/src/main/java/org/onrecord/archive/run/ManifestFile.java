package org.onrecord.archive.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.archive.run.Manifest.End;
import org.onrecord.archive.run.Manifest.Taken;
import org.onrecord.archive.shard.AsideFile;
import org.onrecord.archive.shard.Shard;
import org.onrecord.inputs.known.JsonTree;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The manifest as a file in the folder of the shards, replaced as a whole with every change. */
final class ManifestFile {

  static final String NAME = "onrecord-archive.json";

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Path file;

  ManifestFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  boolean isThere() {
    return Files.exists(file);
  }

  /**
   * {@return what stands there; empty if there is no file}
   *
   * @throws ChangedException if it is no manifest
   */
  Optional<Manifest> read() throws IOException {
    if (!isThere()) {
      return Optional.empty();
    }
    Optional<Manifest> manifest =
        JsonTree.parse(Files.readString(file, StandardCharsets.UTF_8))
            .flatMap(ManifestFile::manifest);
    if (manifest.isEmpty()) {
      throw new ChangedException(folder(), NAME + " in it cannot be read");
    }
    return manifest;
  }

  private Path folder() {
    return file.resolveSibling("").normalize();
  }

  private static Optional<Manifest> manifest(JsonTree tree) {
    try {
      JsonTree archive = tree.get("archive").orElseThrow();
      return Optional.of(
          new Manifest(
              new ArchiveMark(
                  text(archive, "name"), number(archive, "bytes"), text(archive, "head")),
              tree.get("state").orElseThrow().texts(),
              tree.get("shards").orElseThrow().elements().map(ManifestFile::taken).toList(),
              tree.get("end").map(ManifestFile::end)));
    } catch (RuntimeException e) { // a field that is not there, a number that is none
      return Optional.empty();
    }
  }

  private static Taken taken(JsonTree tree) {
    return new Taken(
        new Shard(
            text(tree, "file"),
            number(tree, "bytes"),
            number(tree, "articles"),
            number(tree, "unread")),
        number(tree, "entries"));
  }

  private static End end(JsonTree tree) {
    Map<String, Long> passedOver = new TreeMap<>();
    tree.get("passedOver")
        .orElseThrow()
        .texts()
        .forEach((reason, count) -> passedOver.put(reason, Long.parseLong(count)));
    return new End(passedOver, number(tree, "renamed"));
  }

  private static String text(JsonTree tree, String field) {
    return tree.get(field).flatMap(JsonTree::text).orElseThrow();
  }

  private static long number(JsonTree tree, String field) {
    return Long.parseLong(text(tree, field));
  }

  void write(Manifest manifest) throws IOException {
    try (AsideFile aside = new AsideFile(file, false)) {
      aside.write(bytes(manifest));
      aside.place();
    }
  }

  void delete() throws IOException {
    Files.delete(file);
  }

  private static byte[] bytes(Manifest manifest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(new Layout(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeObjectPropertyStart("archive");
      json.writeStringProperty("name", manifest.archive().name());
      json.writeNumberProperty("bytes", manifest.archive().bytes());
      json.writeStringProperty("head", manifest.archive().head());
      json.writeEndObject();
      json.writeObjectPropertyStart("state");
      new TreeMap<>(manifest.state()).forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeArrayPropertyStart("shards");
      manifest.shards().forEach(shard -> write(shard, json));
      json.writeEndArray();
      manifest.end().ifPresent(end -> write(end, json));
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return out.toByteArray();
  }

  private static void write(Taken taken, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", taken.shard().file());
    json.writeNumberProperty("bytes", taken.shard().bytes());
    json.writeNumberProperty("articles", taken.shard().articles());
    json.writeNumberProperty("unread", taken.shard().unread());
    json.writeNumberProperty("entries", taken.entries());
    json.writeEndObject();
  }

  private static void write(End end, JsonGenerator json) {
    json.writeObjectPropertyStart("end");
    json.writeObjectPropertyStart("passedOver");
    new TreeMap<>(end.passedOver()).forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeNumberProperty("renamed", end.renamed());
    json.writeEndObject();
  }

  /** Lines for people. */
  private static final class Layout extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
