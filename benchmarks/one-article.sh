#!/usr/bin/env bash
# One article in a fresh JVM: wall-clock time and peak memory of the whole process, the best of ten.
# Needs GNU time, and examples/library packaged: mvn -q install && mvn -q -f examples/library package
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
article=${1:-$top/examples/newsroom/src/main/articles/world/undersea-cables.txt}
target=$top/examples/library/target
for _ in 1 2 3 4 5 6 7 8 9 10; do
  /usr/bin/time -f '%e s  %U s user  %S s system  %M KB' java -cp "$target/who-said-what.jar:$target/lib/*" \
    example.WhoSaidWhat "$article" 2>&1 >/dev/null | tail -n 1
done | sort -n | head -n 1
