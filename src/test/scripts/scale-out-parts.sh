# What scale-out.sh and scale-out-kills.sh have in common; to be read by them, not run.
# Needs SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD of a PostgreSQL database that may be emptied, and psql.

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
[ -n "${SPRING_DATASOURCE_URL:-}" ] || { echo "Name a PostgreSQL in SPRING_DATASOURCE_URL; its database is emptied." >&2; exit 64; }
export BENCHMARKS_TAKEIN_BROKER=${BENCHMARKS_TAKEIN_BROKER:-tcp://127.0.0.1:$((20000 + RANDOM % 20000))}
export BENCHMARKS_PARTITIONS=${BENCHMARKS_PARTITIONS:-1}
work=$(mktemp -d)
pids=()

# Ends what was started here, and nothing else.
clean_up() {
    for pid in "${pids[@]}"; do
        kill -9 "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap clean_up EXIT

ask() {
    PGPASSWORD=${SPRING_DATASOURCE_PASSWORD:-} psql -qAtX -v ON_ERROR_STOP=1 \
        -U "${SPRING_DATASOURCE_USERNAME:-postgres}" "${SPRING_DATASOURCE_URL#jdbc:}" "$@"
}

# An empty warehouse with its tables: a worker works only for one that is there.
prepare() {
    rm -rf "$work/data" "$work/output"
    mkdir -p "$work/no-jobs"
    ask >/dev/null 2>&1 <<'SQL'
do $$ declare name text; begin
    for name in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' loop
        execute format('drop schema %I cascade', name);
    end loop;
    create schema public;
end $$;
SQL
    benchmarks recover >/dev/null
}

benchmarks() {
    local verb=$1
    shift
    "$home/benchmarks" "$verb" "$@" --input "$input" --output "$work/output" --data "$work/data"
}

# begin NAME COMMAND...: starts a process and waits until it says that it is ready; its number is in $begun.
begin() {
    local name=$1
    shift
    "$@" >"$work/$name.log" 2>&1 &
    begun=$!
    pids+=("$begun")
    until grep -q "Workers meet at\|^Working" "$work/$name.log"; do
        kill -0 "$begun" 2>/dev/null || { cat "$work/$name.log" >&2; exit 1; }
        sleep 0.1
    done
}

# The launcher becomes the Java machine (exec), so its number is that of the process.
begin_broker() {
    begin broker "$home/benchmarks" serve --broker --broker-address "${BENCHMARKS_TAKEIN_BROKER#tcp://}" \
        --jobs "$work/no-jobs" --input "$input" --data "$work/broker"
}

# begin_worker NAME [COMMAND...]: a worker, through a command such as taskset.
begin_worker() {
    local name=$1
    shift
    begin "$name" "$@" "$home/benchmarks" serve --worker --data "$work/data"
}

# end PID [SIGNAL]
end() {
    kill "-${2:-TERM}" "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

taken_in() {
    ask -c "select count(*) from intake.submission where state = 'taken_in'"
}

# What must be the same whoever took it in: every verdict, finding and assessment, and which of them are current.
fingerprint() {
    ask <<'SQL' | sha256sum | cut -c1-16
copy (select submission_id, file, sha256, state, attempt from intake.submission order by 1) to stdout;
copy (select submission_id, attempt, outcome, wave, school_id, urn, completed_on, answers_digest, loaded, rejected,
    missing, not_applicable, statuses, reference_digest from intake.attempt order by 1, 2) to stdout;
copy (select submission_id, attempt, finding_no, rule, sheet, cell, ref, observed, message
    from intake.finding order by 1, 2, 3) to stdout;
copy (select submission_id, attempt, ref, status, evidence, sheet, cell, raw_text
    from warehouse.assessment order by 1, 2, 3) to stdout;
copy (select submission_id, attempt, outcome, version, is_current from intake.standing order by 1) to stdout;
copy (select * from published.benchmark_status order by 1, 2, 3, 4, 5, 6) to stdout;
SQL
}
