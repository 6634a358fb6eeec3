package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictDecoderTest {

  @Test
  void changesNothing() throws MalformedTextException {
    String text = "\uFEFFline\r\nna\u00EFve \uD83D\uDE00 \u0000\uFFFE end";
    assertThat(StrictDecoder.utf8().decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void readsReplacementCharactersThatTheFileHolds() throws MalformedTextException {
    String text = "mojibake \uFFFD here";
    assertThat(StrictDecoder.utf8().decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "stray continuation,          61 0A 80 62,          2, 2:1, 80",
    "cut-off at the end,          61 E2 82,             1, 1:2, E2 82",
    "overlong,                    C0 AF,                0, 1:1, C0",
    "encoded surrogate,           61 62 ED A0 80,       2, 1:3, ED A0 80",
    "beyond Unicode,              F4 90 80 80,          0, 1:1, F4",
    "Latin-1,                     63 61 66 E9 21,       3, 1:4, E9",
    "behind a replacement,        EF BF BD FF,          3, 1:2, FF",
    "column counts code units,    F0 9F 98 80 0D 0A F0 9F 98 80 FF, 10, 2:3, FF"
  })
  void saysWhereTextEnds(String what, String hex, int offset, String position, String found) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

    MalformedTextException refusal =
        catchThrowableOfType(
            MalformedTextException.class, () -> StrictDecoder.utf8().decode(bytes));

    assertThat(refusal.byteOffset()).as(what).isEqualTo(offset);
    assertThat(refusal.position()).as(what).hasToString(position);
    assertThat(refusal)
        .hasMessageStartingWith("not UTF-8 at byte offset " + offset + ": found " + found + ";");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, 63 61 66 E9",
    "windows-1252, 63 61 66 E9",
    "UTF-16BE, 00 63 00 61 00 66 00 E9"
  })
  void readsOtherEncodings(Charset charset, String hex) throws MalformedTextException {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    assertThat(StrictDecoder.of(charset).decode(bytes)).isEqualTo("caf\u00E9");
  }

  @Test
  void refusesBytesThatAnotherEncodingDoesNotUse() {
    byte[] bytes = {'a', (byte) 0x81};
    MalformedTextException refusal =
        catchThrowableOfType(
            MalformedTextException.class,
            () -> StrictDecoder.of(Charset.forName("windows-1252")).decode(bytes));
    assertThat(refusal.byteOffset()).isEqualTo(1);
    assertThat(refusal).hasMessageContaining("windows-1252");
  }

  @Test
  void refusesHalfAnUtf16Unit() {
    byte[] bytes = {0, 'a', 0};
    MalformedTextException refusal =
        catchThrowableOfType(
            MalformedTextException.class,
            () -> StrictDecoder.of(StandardCharsets.UTF_16BE).decode(bytes));
    assertThat(refusal.byteOffset()).isEqualTo(2);
  }
}
