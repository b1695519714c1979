#!/usr/bin/env bash
# A schedule that fires every 5 seconds against reruns by hand that take longer, one after the other.
#   src/test/scripts/schedule-against-rerun.sh INPUT WAVE [ROUNDS]
# The server and the reruns are the real command, on the PostgreSQL of SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD, which must be
# empty (needs psql), or else on the embedded database. Prints how long reruns took, how many runs overlapped, which were lost, and how
# `runs` explains each firing; fails when anything overlapped or was lost, or when tables differ from those of the first night.
set -euo pipefail
[ -d "${1:-}/returns" ] && [ -n "${2:-}" ] || { echo "usage: schedule-against-rerun.sh INPUT WAVE [ROUNDS]" >&2; exit 64; }
input=$(cd "$1" && pwd); wave=$2; rounds=${3:-30}
home=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d -p "${TMPDIR:-/tmp}")
server=
end() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"; }
trap end EXIT
places="--input $input --output $work/output --data $work/data"

ask() {
    if [ -n "${SPRING_DATASOURCE_URL:-}" ]; then
        PGPASSWORD=${SPRING_DATASOURCE_PASSWORD:-} psql -qAtX -v ON_ERROR_STOP=1 \
            -U "${SPRING_DATASOURCE_USERNAME:-postgres}" "${SPRING_DATASOURCE_URL#jdbc:}" -c "$1"
    else
        java -cp "$(ls "$home"/target/app/lib/h2-*.jar)" org.h2.tools.Shell -url "jdbc:h2:file:$work/data/warehouse" \
            -user sa -sql "$1" | sed '1d;/^(/d;s/ *| */|/g'
    fi
}

"$home/benchmarks" nightly $places >"$work/first.log" || [ $? = 3 ]
first=$(cd "$work/output/edition-1/tables" && cat *.csv | sha256sum)
mkdir "$work/jobs"
printf 'does: nightly\ninterval: 5s\n' >"$work/jobs/often.yml"
"$home/benchmarks" serve $places --jobs "$work/jobs" --port 0 >"$work/serve.log" 2>&1 &
server=$!
until grep -q 'often: ' "$work/serve.log"; do sleep 0.2; kill -0 "$server" || { cat "$work/serve.log"; exit 1; }; done

for round in $(seq "$rounds"); do
    /usr/bin/time -a -o "$work/times" -f %e "$home/benchmarks" rerun --wave "$wave" --reason "round $round" --wait 5m $places \
        >"$work/rerun.log" 2>&1 || { echo "round $round failed"; cat "$work/rerun.log"; exit 1; }
done
sleep 6
kill "$server"
wait "$server" || [ $? = 143 ]
server=

overlaps=$(ask "select count(*) from batch_job_execution one join batch_job_execution other
    on other.job_execution_id > one.job_execution_id
    where one.start_time < other.end_time and other.start_time < one.end_time")
reruns=$(ask "select count(*) from ops.rerun where reason like 'round %' and edition_after is not null")
unexplained=$(ask "select count(*) from ops.firing where outcome is null or outcome = 'failed'")
echo "reruns, from start to end: $(sort -n "$work/times" | awk '{t[NR]=$1} END {print t[1] " to " t[NR] " s, half of them under " t[int((NR+1)/2)] " s"}')"
echo "reruns done: $reruns of $rounds; runs that overlapped: $overlaps; firings without an outcome, or failed: $unexplained"
ask "select outcome, count(*) from ops.firing group by outcome order by outcome" | sed 's/^/firings: /'
"$home/benchmarks" runs --input "$input" --output "$work/output" --data "$work/data" | head -12
last=$(cd "$work/output/edition-1/tables" && cat *.csv | sha256sum)
[ "$overlaps" = 0 ] && [ "$reruns" = "$rounds" ] && [ "$unexplained" = 0 ] && [ "$first" = "$last" ] \
    && [ ! -e "$work/output/edition-2" ] || { echo "NOT AS IT SHOULD BE"; exit 1; }
