#!/usr/bin/env bash
# Kills a nightly run (kill -9) at random moments, lets the next one through, and compares its tables with those of an
# undisturbed run. On the embedded database, or on the PostgreSQL of SPRING_DATASOURCE_URL: its database is emptied before
# each try, so give it one of its own.
#   src/test/scripts/kill-nightly.sh [TRIES [SEED]]
# Prints a line a try, and last: survived/tried.
set -euo pipefail
cd "$(dirname "$0")/../../.."
tries=${1:-20}
RANDOM=${2:-20201122}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

empty_database() {
    rm -rf "$work/data" "$work/output"
    if [ -n "${SPRING_DATASOURCE_URL:-}" ]; then
        PGPASSWORD=${SPRING_DATASOURCE_PASSWORD:-} psql -q "${SPRING_DATASOURCE_URL#jdbc:}" -U "${SPRING_DATASOURCE_USERNAME:-postgres}" -v ON_ERROR_STOP=1 >/dev/null 2>&1 <<'SQL'
do $$ declare name text; begin
    for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
        execute format('drop schema %I cascade', name);
    end loop;
    create schema public;
end $$;
SQL
    fi
}

nightly() {
    ./benchmarks nightly --input input --output "$work/output" --data "$work/data"
}

# The time of arrival is the one thing that may differ.
fingerprint() {
    (cd "$work/output/edition-1/tables" && sed -E 's/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/TIME/' -- *.csv | sha256sum)
}

empty_database
started=$(date +%s%N)
nightly >"$work/log"
took=$((($(date +%s%N) - started) / 1000000))
expected=$(fingerprint)
echo "undisturbed: $took ms"

survived=0
for try in $(seq "$tries"); do
    empty_database
    moments=""
    for kill in 1 2; do
        moment=$((RANDOM % (took + took / 10)))
        moments="$moments $moment"
        nightly >"$work/log" 2>&1 &
        pid=$!
        sleep "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))"
        # The launcher's exec makes the program this very process, or a child of the function's shell.
        pkill -9 -P "$pid" 2>/dev/null || true
        kill -9 "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    code=0
    nightly >"$work/log" 2>&1 || code=$?
    if [ "$code" = 0 ] && [ "$(fingerprint)" = "$expected" ] && [ ! -e "$work/output/edition-2" ]; then
        survived=$((survived + 1))
        echo "try $try: killed after$moments ms, equal tables"
    else
        echo "try $try: killed after$moments ms, NOT equal (exit $code)"
        cat "$work/log"
    fi
done
echo "survived $survived of $tries"
[ "$survived" = "$tries" ]
