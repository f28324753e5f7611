#!/usr/bin/env bash
# What a short command costs from its start, in processor time and by the clock: the words of one article, two articles compared. Each is run
# ten times, in turn, by every build that is named, or by the command line compiled ahead for this system, as docs/cluster.md tells.
# Needs hyperfine and jq.
# usage: benchmarks/start.sh [FRAMING...]
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -eq 0 ]; then
    dotnet publish src/Framing.Cli -c Release -r linux-x64 -p:CompiledAhead=linux-x64 -p:CarryPage=false -v q -o "$work/framing"
    set -- "$work/framing/framing"
fi
mkdir "$work/two"
cp corpora/harlow-bay-raid/{harbor-herald,northern-tribune}.txt "$work/two"
for what in "terms $work/two/harbor-herald.txt" "compare $work/two"; do
    for turn in 1 2 3 4 5; do
        for framing in "$@"; do
            hyperfine -N -w 1 -r 2 --export-json "$work/turn.json" "$framing $what" >/dev/null 2>&1
            jq -r '.results[0] | "\(.user + .system) \(.mean)"' "$work/turn.json" >> "$work/${what%% *}$(echo "$framing" | tr / _)"
        done
    done
    for framing in "$@"; do
        sort -n "$work/${what%% *}$(echo "$framing" | tr / _)" |
            awk -v what="${what%% *}" -v framing="$framing" '{ cpu[NR] = $1; wall[NR] = $2 } END { printf "%-8s %s: %.2f s of processor time (best %.2f), %.2f s by the clock\n", what, framing, cpu[3], cpu[1], wall[3] }'
    done
done
