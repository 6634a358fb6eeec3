package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.onrecord.policy.Baseline;
import org.onrecord.policy.PolicyException;

/** A baseline that a person edited is read, and written and read again the same, or is refused. */
public final class BaselineTarget {

  private BaselineTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) throws IOException, PolicyException {
    Baseline baseline;
    try {
      baseline = Baseline.read(new String(file, StandardCharsets.UTF_8), "f");
    } catch (PolicyException refusal) {
      assertThat(refusal).hasMessageMatching("(?s)f:[1-9]\\d*:[1-9]\\d*: .*");
      return;
    }
    byte[] written = written(baseline);
    Baseline again = Baseline.read(new String(written, StandardCharsets.UTF_8), "f");
    assertThat(written(again)).isEqualTo(written);
    assertThat(again.findings()).isEqualTo(baseline.findings());
  }

  private static byte[] written(Baseline baseline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    baseline.write(out);
    return out.toByteArray();
  }
}
