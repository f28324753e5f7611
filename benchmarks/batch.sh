#!/usr/bin/env bash
# Times the whole batch over a gzipped JSON Lines file beside wink-nlp on the same articles, one process a core, start-up included, best of
# three; then ten times the input, for growth. Times the command line compiled ahead, as docs/cluster.md tells, or the one that FRAMING names.
# Needs npm and GNU time.
# usage: benchmarks/batch.sh ARTICLES.jsonl.gz
set -euo pipefail
articles=$(realpath "$1")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
framing=${FRAMING:-$work/framing/Framing.Cli}
[ -n "${FRAMING:-}" ] || dotnet publish src/Framing.Cli -c Release -r linux-x64 -p:CompiledAhead=linux-x64 -v q -o "$work/framing"
cp benchmarks/wink/batch.js benchmarks/wink/package.json "$work"
(cd "$work" && npm install --silent >/dev/null)
cores=$(nproc)
best() { # NAME COMMAND: the best of three
    local times=()
    for _ in 1 2 3; do
        rm -rf "$work/out"
        /usr/bin/time -f '%e %M' -o "$work/time" bash -c "$2" >/dev/null 2>&1
        times+=("$(cat "$work/time")")
    done
    printf '%s: %s\n' "$1" "$(printf '%s\n' "${times[@]}" | sort -n | head -n 1 | awk '{ printf "%s s, peak %d MB", $1, $2 / 1024 }')"
}
echo "words: $(gzip -dc "$articles" | sed 's/.*"text": *"//' | wc -w)"
best "framing batch" "$framing batch $articles -o $work/out --quiet"
best "framing batch without quotes: tone of sentences and names" "$framing batch $articles -o $work/out --quiet --measures text_tone,names"
best "wink-nlp, $cores processes" "for i in \$(seq 0 $((cores - 1))); do node $work/batch.js $articles \$i $cores & done; wait"
for copy in $(seq 10); do gzip -dc "$articles" | sed "s/\"doc_id\": *\"/&$copy-/"; done | gzip -1 > "$work/ten.jsonl.gz"
/usr/bin/time -f 'ten times the input: %e s, peak %M KB' "$framing" batch "$work/ten.jsonl.gz" -o "$work/ten" --quiet
