package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

  @ParameterizedTest
  @CsvSource({
    "16MB, 16777216, 16 MB",
    "16 mb, 16777216, 16 MB",
    "512k, 524288, 512 kB",
    "1000, 1000, 1000 bytes",
    "1500 B, 1500, 1.5 kB",
    "1GB, 1073741824, 1 GB",
    "0, 0, 0 bytes",
  })
  void readsAndWritesSizes(String written, long bytes, String shown) {
    assertThat(FileSize.parse(written).bytes()).isEqualTo(bytes);
    assertThat(FileSize.parse(written)).hasToString(shown);
  }

  @Test
  void refusesWhatIsNoSize() {
    assertThatThrownBy(() -> FileSize.parse("lots"))
        .hasMessage("\"lots\" is no size; write a number with kB, MB or GB, such as 16MB");
    assertThatThrownBy(() -> FileSize.parse("-1")).hasMessageContaining("is no size");
    assertThatThrownBy(() -> FileSize.parse("3 GB"))
        .hasMessage("\"3 GB\" is too large; the most is 2047MB");
  }
}
