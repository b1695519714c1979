#!/usr/bin/env bash
# Measures nights with workers, and kills what takes part in them.
#   src/test/scripts/scale-out-kills.sh INPUT [TRIES [SEED]]
# First one night that reads by itself, for its tables; then one worker with a core of its own, and two with one each.
# Then TRIES times (10) each: kill -9 of a worker, which is started again; kill -9 of the run, and another run; kill -9 of
# the broker, which is started again. Prints a line for each, and whether the tables are those of the first night.
# Needs the PostgreSQL of SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD, whose database is emptied again and again, and psql.
set -euo pipefail
[ -d "${1:-}/returns" ] || { echo "usage: scale-out-kills.sh INPUT [TRIES [SEED]]" >&2; exit 64; }
input=$(cd "$1" && pwd)
tries=${2:-10}
RANDOM=${3:-20201122}
. "$(dirname "$0")/scale-out-parts.sh"

now() { date +%s%N; }
# since NANOS: how long ago, in milliseconds
since() { echo $((($(now) - $1) / 1000000)); }

# night COMMAND...: a run whose workers read; where it comes from and where it goes is set by now.
night() {
    BENCHMARKS_TAKEIN_PARTITIONS=remote "$@" "$home/benchmarks" nightly \
        --input "$input" --output "$work/output" --data "$work/data" >"$work/night.log" 2>&1
}

# The time between the beginning and the end of the step alone.
took_in() {
    ask -c "select round(extract(epoch from max(end_time) - min(start_time)) * 1000)
        from batch_step_execution where step_name = 'take-in'"
}

failed=0
# judge WHAT CODE
judge() {
    local found
    found=$(fingerprint)
    if [ "$2" -ne 0 ] && [ "$2" -ne 3 ]; then
        failed=$((failed + 1))
        echo "$1: NOT finished (exit $2)"
        cat "$work/night.log"
    elif [ "$found" != "$expected" ]; then
        failed=$((failed + 1))
        echo "$1: tables NOT equal ($found)"
    else
        echo "$1: equal tables"
    fi
}

prepare
started=$(now)
benchmarks nightly >"$work/night.log" || [ $? = 3 ]
expected=$(fingerprint)
all=$(taken_in)
echo "by itself: $all submissions, night $(since "$started") ms, take-in $(took_in) ms, tables $expected"

for workers in 1 2; do
    prepare
    begin_broker; broker=$begun
    mine=()
    for number in $(seq "$workers"); do
        begin_worker "worker$number" taskset -c "$((number - 1))"
        mine+=("$begun")
    done
    started=$(now)
    code=0
    night || code=$?
    judge "$workers worker(s) of one core: night $(since "$started") ms, take-in $(took_in) ms" "$code"
    for pid in "${mine[@]}" "$broker"; do end "$pid"; done
done

# Waits until a share of all, chosen at random between 5 and 85 %, is taken in or the run has ended.
await_midst() {
    local share=$((all * (5 + RANDOM % 80) / 100))
    until [ "$(taken_in)" -ge "$share" ] || ! kill -0 "$1" 2>/dev/null; do
        sleep 0.05
    done
    midst="at $(taken_in) of $all"
}

for what in worker run broker; do
    for try in $(seq "$tries"); do
        prepare
        begin_broker; broker=$begun
        begin_worker worker1; one=$begun
        begin_worker worker2; two=$begun
        started=$(now)
        # With exec, so that the number is that of the run itself.
        (BENCHMARKS_TAKEIN_PARTITIONS=remote exec "$home/benchmarks" nightly --input "$input" \
            --output "$work/output" --data "$work/data" >"$work/night.log" 2>&1) &
        run=$!
        pids+=("$run")
        await_midst "$run"
        code=0
        case $what in
            worker)
                end "$one" KILL
                begin_worker worker3; one=$begun
                wait "$run" || code=$?
                ;;
            run)
                end "$run" KILL
                night || code=$?
                ;;
            broker)
                end "$broker" KILL
                begin_broker; broker=$begun
                wait "$run" || code=$?
                ;;
        esac
        judge "$what killed, try $try, $midst, night $(since "$started") ms" "$code"
        for pid in "$one" "$two" "$broker"; do end "$pid"; done
    done
done
echo "failed: $failed"
[ "$failed" = 0 ]
