package org.onrecord.analysis.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ArticleParser;
import org.onrecord.model.Actor;
import org.onrecord.model.SourceText;

class EntityActorFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He thanked Ann Roe, who wept. | ann-roe person",
        "He thanked Lind, 45, of Springfield. | lind person",
        "The rapper Zaroo laughed. | zaroo person",
        "He thanked Zaroo Inc. for it. | zaroo-inc organization",
        "The magazine Zaroo laughed. | zaroo organization",
        "He thanked Zaroo, a think tank, for it. | zaroo organization",
        "He lives in the town of Zaroo now. | zaroo place",
        "He lives in Zaroo, Texas, now. | zaroo place",
        "He bathed in the Zaroo River. | zaroo-river place",
        "He lives in Norway. | norway country",
        "He thanked the Germans for it. | germans group",
        "He thanked the Muslims for it. | muslims group"
      })
  void tellsTypesByTheEvidence(String text, String actor) {
    assertThat(ArticleParser.standard().parse(SourceText.of("test", text)).actors())
        .extracting(one -> one.id() + " " + one.type().label())
        .contains(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He saw the film “Night Storm” on Monday.",
        "He read about the Zaroo Act and the Second World War.",
        "He plays with an IE6 browser on the Internet.",
        "European markets fell, and so did Muslim ones."
      })
  void leavesOutWhatNeverActs(String text) {
    assertThat(ArticleParser.standard().parse(SourceText.of("test", text)).actors())
        .extracting(Actor::name)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gérald O’Neill | gerald-oneill",
        "NATO | nato",
        "AT&T | at-t",
        "Ørsted | rsted",
        "Straße & Söhne | stra-e-sohne",
        "*** | actor"
      })
  void makesIdsOfNames(String name, String id) {
    assertThat(new Slugs().of(name)).isEqualTo(id);
  }

  @Test
  void numbersEqualIds() {
    Slugs slugs = new Slugs();
    assertThat(slugs.of("Ann Roe")).isEqualTo("ann-roe");
    assertThat(slugs.of("Ann Roe!")).isEqualTo("ann-roe-2");
  }

  @Test
  void givesTheSameActorsAgain() {
    SourceText source =
        SourceText.of(
            "test", "Ann Roe of Orion met Lars Lind. She and the firm's chief, Eva Holm, left.");
    assertThat(ArticleParser.standard().parse(source))
        .isEqualTo(ArticleParser.standard().parse(source));
  }
}
