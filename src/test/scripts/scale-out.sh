#!/usr/bin/env bash
# Runs a night with workers, all on this machine: a broker, two workers, and the run that hands out to them.
#   src/test/scripts/scale-out.sh INPUT [WORKERS]
# Needs the PostgreSQL of SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD, whose database is emptied first, and psql. Prints
# what the night said, and how many submissions each worker took in. What it started ends with it.
set -euo pipefail
[ -d "${1:-}/returns" ] || { echo "usage: scale-out.sh INPUT [WORKERS]; ./benchmarks sample makes an input folder" >&2; exit 64; }
input=$(cd "$1" && pwd)
workers=${2:-2}
. "$(dirname "$0")/scale-out-parts.sh"

prepare
begin_broker
for number in $(seq "$workers"); do
    begin_worker "worker$number"
done
export BENCHMARKS_TAKEIN_PARTITIONS=remote
code=0
benchmarks nightly || code=$?
for log in "$work"/data/logs/worker-*.log; do
    echo "$(basename "$log"): $(grep -c "Executing step: \[take-in-partition" "$log" || true) partitions"
done
exit "$code"
