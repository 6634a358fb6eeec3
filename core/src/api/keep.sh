#!/usr/bin/env bash
# Keeps the types that programs rely on, of the core that was packaged: docs/stability.md
set -euo pipefail
cd "$(dirname "$0")/../../target/classes"
api=../../src/api/onrecord-core.jar
classes=$(ls org/onrecord/*.class org/onrecord/{text,model,format,validation}/*.class \
  org/onrecord/validation/rule/StandardRules.class | grep -v info)
# public ones that are not nested in hidden ones, and what the builders inherit
types=$(javap $classes | sed -nE 's/^public .*(class|interface) ([A-Za-z.$]+).*/\2/p' | tr . / |
  grep -v 'format/Value\$')
rm -f "$api"
jar --create --file "$api" --no-manifest --date=2026-11-24T00:00:00Z \
  $(printf '%s.class\n' $types) org/onrecord/model/*Builder.class
