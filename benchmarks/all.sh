#!/usr/bin/env bash
# What the working tree costs beside another commit, the last one where none is named: both are built, take turns on this machine, and stand side by
# side with the ratio of their medians, so that a loss is seen. Processor time throughout. Needs jq and hyperfine.
# usage: benchmarks/all.sh ARTICLES.jsonl.gz [COMMIT] [TURNS]
set -euo pipefail
articles=$(realpath "$1") commit=${2:-HEAD} turns=${3:-3}
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'git worktree remove --force "$work/before" 2>/dev/null; rm -rf "$work"' EXIT
git worktree add -q --detach "$work/before" "$commit"
built() {
    dotnet publish "$1/src/Framing.Cli" -c Release -r linux-x64 -p:CompiledAhead=linux-x64 -p:CarryPage=false -v q -nologo -o "$work/$2/tool" >/dev/null
    # Commits before the native program have none that is called so.
    [ -e "$work/$2/tool/framing" ] || ln -s Framing.Cli "$work/$2/tool/framing"
    dotnet build "$1/benchmarks/Framing.Benchmarks" -c Release -p:RunAnalyzers=false -v q -nologo -o "$work/$2/benchmarks" >/dev/null
}
built "$work/before" was
built "$PWD" is
mkdir "$work/two"
cp corpora/harlow-bay-raid/{harbor-herald,northern-tribune}.txt "$work/two"

# A line a figure: its name, a tab, its value.
note() { printf '%s\t%s\n' "$2" "$3" >> "$work/$1.tsv"; }
rate() { "$work/$1/benchmarks/Framing.Benchmarks" "${@:2}" | awk '/^warm/ { gsub(",", "", $7); if ($7 + 0 > best) best = $7 + 0 } END { print best }'; }
seconds() { hyperfine -N -w 1 -r 3 --export-json "$work/run.json" "$*" >/dev/null 2>&1; jq -r '.results[0] | .user + .system' "$work/run.json"; }
for _ in $(seq "$turns"); do
    for one in was is; do
        note $one 'annotation, tokens/s' "$(rate $one annotation "$articles")"
        note $one 'quotes and sources, tokens/s' "$(rate $one quotes "$articles" --sources)"
        note $one 'start of terms, s' "$(seconds "$work/$one/tool/framing" terms "$work/two/harbor-herald.txt")"
        note $one 'start of compare, s' "$(seconds "$work/$one/tool/framing" compare "$work/two")"
        rm -rf "$work/out-$one"
        /usr/bin/time -f '%U %S %M' -o "$work/batch" "$work/$one/tool/framing" batch "$articles" -o "$work/out-$one" --quiet || [ $? -eq 1 ]
        note $one 'batch, s' "$(awk 'END { print $1 + $2 }' "$work/batch")"
        note $one 'batch, MB' "$(awk 'END { print $3 / 1024 }' "$work/batch")"
    done
done
medians() { sort -t$'\t' -k1,1 -k2,2g "$work/$1.tsv" | awk -F'\t' '{ n[$1]++; v[$1, n[$1]] = $2 } END { for (k in n) print k "\t" v[k, int((n[k] + 1) / 2)] }' | sort; }
printf '%-32s %14s %14s %8s\n' "$(git rev-parse --short "$commit") and the working tree" before now ratio
join -t$'\t' <(medians was) <(medians is) | awk -F'\t' '{ printf "%-32s %14.7g %14.7g %8.3f\n", $1, $2, $3, $3 / $2 }'
diff -rq "$work/out-was" "$work/out-is" && echo "the batch's tables are the same, byte for byte"
