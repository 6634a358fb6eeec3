#!/usr/bin/env bash
# Tries one target for some minutes: ./fuzz.sh parser 10
# It runs without entropic weights (-entropic=0) and traces edges only (--trace=cov); TRACE=all traces
# comparisons too.
# What was found before lies in target/corpus/TARGET and is gone on with; a find is told and kept as
# target/finds/TARGET/crash-…, with which ./fuzz.sh TARGET 0 FILE tries that file alone.
set -euo pipefail
cd "$(dirname "$0")"
target=$1
minutes=$2
shift 2
corpus=target/corpus/$target
finds=target/finds/$target
seeds=target/seeds/$target
mkdir -p "$corpus" "$finds"
rm -rf "$seeds" && mkdir -p "$seeds"

# what the project has of such files, to begin with
tests=../core/src/test/resources
collect() { # files
  for file in "$@"; do
    if [ -f "$file" ]; then cp "$file" "$seeds/$(echo "$file" | tr / _)"; fi
  done
}
case $target in
  parser | anchoring) collect $tests/cases/*/*.txt ../examples/newsroom/src/main/articles/*/*.txt ;;
  json) collect $tests/org/onrecord/format/*/*.json ;;
  yaml) collect $tests/org/onrecord/format/*/*.yaml ;;
  markdown | html | ninjs | baseline | policy | jsonLines | warc) collect seeds/"$target"/* ;;
  tar) tar -C ../examples/newsroom/src/main/articles -cf "$seeds/articles.tar" local ;;
  zip) jar --create --no-manifest --file "$seeds/articles.zip" -C ../examples/newsroom/src/main/articles local ;;
  *)
    echo "no target $target; there are parser, json, yaml, jsonLines, markdown, html, ninjs, baseline, policy," \
      "anchoring, warc, tar, zip" >&2
    exit 2
    ;;
esac

class=$(echo "${target:0:1}" | tr '[:lower:]' '[:upper:]')${target:1}Target
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -cp 'target/classes:target/lib/*' \
  com.code_intelligence.jazzer.Jazzer \
  --target_class="org.onrecord.fuzz.$class" \
  --reproducer_path="$finds" \
  --instrumentation_includes='org.onrecord.**:org.snakeyaml.**:tools.jackson.core.**:org.jsoup.**:org.commonmark.**' \
  --trace=${TRACE:-cov} --keep_going="${KEEP_GOING:-1}" \
  -artifact_prefix="$finds/" \
  -max_total_time=$((minutes * 60)) -max_len=4096 -timeout=60 -rss_limit_mb=3000 -entropic=0 \
  -dict=words.dict -print_final_stats=1 \
  $([ $# -gt 0 ] && echo "$@" || echo "$corpus" "$seeds")
