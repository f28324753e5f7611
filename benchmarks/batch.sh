#!/usr/bin/env bash
# Times the whole batch over a gzipped JSON Lines file beside wink-nlp on the same articles, one process a core, start-up included, five
# times each in turn; then ten times the input, for growth. Times the command line compiled ahead, as docs/cluster.md tells, or the one that FRAMING names.
# Needs npm and GNU time.
# usage: benchmarks/batch.sh ARTICLES.jsonl.gz
set -euo pipefail
articles=$(realpath "$1")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
framing=${FRAMING:-$work/framing/framing}
[ -n "${FRAMING:-}" ] || dotnet publish src/Framing.Cli -c Release -r linux-x64 -p:CompiledAhead=linux-x64 -p:CarryPage=false -v q -o "$work/framing"
cp benchmarks/wink/batch.js benchmarks/wink/package.json "$work"
(cd "$work" && npm install --silent >/dev/null)
cores=$(nproc)
declare -A names commands
names[whole]="framing batch"
commands[whole]="$framing batch $articles -o $work/out --quiet"
names[plain]="framing batch without quotes: tone of sentences and names"
commands[plain]="$framing batch $articles -o $work/out --quiet --measures text_tone,names"
names[wink]="wink-nlp, $cores processes"
commands[wink]="for i in \$(seq 0 $((cores - 1))); do node $work/batch.js $articles \$i $cores & done; wait"
echo "words: $(gzip -dc "$articles" | sed 's/.*"text": *"//' | wc -w)"
# They take turns, since a machine that others share is not as fast in one minute as in the next.
for _ in 1 2 3 4 5; do
    for one in whole plain wink; do
        rm -rf "$work/out"
        /usr/bin/time -a -f '%e %M' -o "$work/$one" bash -c "${commands[$one]}" >/dev/null 2>&1
    done
done
for one in whole plain wink; do
    sort -n "$work/$one" | awk -v name="${names[$one]}" '{ times = times " " $1 } NR == 1 { peak = $2 } END { printf "%s:%s s, peak of the best %d MB\n", name, times, peak / 1024 }'
done
for copy in $(seq 10); do gzip -dc "$articles" | sed "s/\"doc_id\": *\"/&$copy-/"; done | gzip -1 > "$work/ten.jsonl.gz"
/usr/bin/time -f 'ten times the input: %e s, peak %M KB' "$framing" batch "$work/ten.jsonl.gz" -o "$work/ten" --quiet
