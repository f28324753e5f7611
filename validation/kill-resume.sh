#!/usr/bin/env bash
# Kills a batch with SIGKILL at random moments, resumes it, and holds the folder against that of an unbroken run, byte for byte; then one
# thread against all, and seven shards merged against the whole. Needs a release build of the command line.
# usage: validation/kill-resume.sh ARTICLES [TIMES]
set -euo pipefail
cd "$(dirname "$0")/.."
framing=src/Framing.Cli/bin/Release/net10.0/Framing.Cli
articles=$1 times=${2:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
RANDOM=17
start=$(date +%s%N)
$framing batch "$articles" -o "$work/whole" --quiet
took=$((($(date +%s%N) - start) / 1000000))
echo "the whole takes $took ms"
same() { diff -r "$work/whole" "$1" >/dev/null && echo "$2: identical" || { echo "$2: DIFFERENT"; exit 1; }; }
for i in $(seq "$times"); do
    $framing batch "$articles" -o "$work/killed" --quiet &
    process=$!
    # Before a second has passed no folder is there to resume.
    moment=$((1000 + RANDOM % (took - 1000)))
    sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
    kill -9 $process 2>/dev/null || true
    wait $process 2>/dev/null || true
    $framing batch "$articles" -o "$work/killed" --quiet --resume
    same "$work/killed" "killed after $moment ms and resumed ($i of $times)"
    rm -rf "$work/killed"
done
$framing batch "$articles" -o "$work/one" --threads 1 --quiet
same "$work/one" "one thread"
shards=()
for i in 1 2 3 4 5 6 7; do
    $framing batch "$articles" -o "$work/shard-$i" --shard "$i/7" --quiet
    shards+=("$work/shard-$i")
done
$framing merge "${shards[@]}" -o "$work/merged" --quiet
same "$work/merged" "seven shards, merged"
