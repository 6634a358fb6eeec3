package org.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.policy.ResultSink;

/** A kind of file that tells machines what a run found. Immutable and thread-safe. */
public interface Report {

  /** {@return the name in configuration, such as {@code sarif}} */
  String name();

  /** {@return the name of the file, such as {@code findings.sarif}} */
  String fileName();

  /**
   * {@return what writes the report of one run; its {@link ResultSink#finish} completes the file
   * and closes the stream}
   *
   * @throws IOException if the stream cannot be written
   */
  ResultSink open(OutputStream out, RunDescription run) throws IOException;
}
