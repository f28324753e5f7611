#!/usr/bin/env bash
# Runs the Slurm recipe of docs/cluster.md, as it stands there, on a cluster of two nodes that are both this machine: an array of four tasks, one of
# which is killed while it works and queued again, and the merge that waits for all. The merged folder must be byte for byte that of a run without shards.
# Then the same by the recipe for GNU parallel. Needs root and Debian's slurm-wlm, munge and parallel; uses the command line that FRAMING names, or builds it. usage: validation/slurm.sh ARTICLES.jsonl.gz
set -euo pipefail
articles=$(realpath "$1")
root=$(realpath "$(dirname "$0")/..")
work=$(mktemp -d)
trap 'for pid in "$work"/*.pid; do kill "$(cat "$pid")" 2>/dev/null || true; done; sleep 1; rm -rf "$work"' EXIT
cd "$work"
mkdir bin articles state
[ -n "${FRAMING:-}" ] || dotnet publish "$root/src/Framing.Cli" -c Release -v q -o framing
ln -s "$(realpath "${FRAMING:-framing/Framing.Cli}")" bin/framing
ln -s "$articles" articles/
export PATH=$work/bin:$PATH SLURM_CONF=$work/slurm.conf

# The two nodes, with keys, ports and folders of their own.
host=$(hostname -s)
chmod 711 "$work"
install -d -o munge -g munge -m 755 munge
dd if=/dev/urandom of=munge/key bs=1024 count=1 status=none
chown munge munge/key && chmod 400 munge/key
runuser -u munge -- munged --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
    --log-file="$work/munge/log" --seed-file="$work/munge/seed"
ln -s munge/pid munge.pid
cat > slurm.conf <<CONF
ClusterName=loopback
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthInfo=socket=$work/munge/socket,cred_expire=5
SlurmctldPort=16817
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
MpiDefault=none
NodeName=node1 NodeHostname=$host NodeAddr=127.0.0.1 Port=16818 CPUs=1
NodeName=node2 NodeHostname=$host NodeAddr=127.0.0.1 Port=16819 CPUs=1
PartitionName=all Nodes=node1,node2 Default=YES State=UP
CONF
slurmctld
slurmd -N node1
slurmd -N node2
until [ "$(sinfo -h -o %D -t idle)" = 2 ]; do sleep 0.5; done
sinfo -N

# The recipe: fewer and smaller tasks, and no bound on memory, which these nodes don't know of.
block() { awk -v wanted="$1" '/^```bash/ { inside = 1; next } /^```/ { n += inside; inside = 0 } inside && n == wanted + 0' "$root/docs/cluster.md"; }
block 0 | sed 's/--array=1-16 --cpus-per-task=8 --mem=4G/--array=1-4 --cpus-per-task=1/; s|/16"|/4"|' > shards.sbatch
grep -q 'array=1-4' shards.sbatch && grep -q '/4"' shards.sbatch
{ block 1; echo 'echo "$job" > job'; } > submit.sh
bash submit.sh
job=$(cat job)

# The second task is killed when it has begun to work, and put back into the queue.
until [ -e results/shard-2/.framing/run.json ]; do sleep 0.1; done
sleep 1
scontrol requeue "${job}_2"
echo "task 2 killed and queued again, with $(find results/shard-2/.framing -type f | wc -l) files of its shard written"
until [ -z "$(squeue -h)" ]; do sleep 1; done
for task in 1 2 3 4; do scontrol show job "${job}_$task" | grep -oE '(ArrayTaskId|JobState|Restarts|ExitCode|[^q]NodeList)=[^( ][^ ]*' | paste -sd' ' | tr -s ' '; done
framing batch articles/*.jsonl.gz -o whole --quiet
diff -r whole results/all
echo "the merged folder is that of a run without shards: $(find whole -type f | wc -l) files, $(du -sb whole | cut -f1) bytes"

mv results slurm-results
block 2 | bash
diff -r whole results/all
echo "the same shards by GNU parallel, merged: identical"
