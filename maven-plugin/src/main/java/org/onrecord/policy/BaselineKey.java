package org.onrecord.policy;

import org.onrecord.output.Characters;

/**
 * What a finding is recognised by in a baseline.
 *
 * @param file the file, from the folder of the baseline
 * @param rule id of the rule
 * @param hash of the words
 */
record BaselineKey(String file, String rule, String hash) {

  BaselineKey {
    file = Characters.whole(file); // as it is written
  }
}
