#!/usr/bin/env bash
# Measures how nights grow with the number of returns.
#   src/test/scripts/growth.sh INPUT...
# For each input folder, whose files are only linked: one night over all returns but one; the same night again; then the
# one that was held back comes late; then it comes once more with one answer changed. Prints, for each night, the time and
# CPU of the whole process, its largest memory, the size of the database and the seconds of each step.
# On the PostgreSQL of SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD, whose database is emptied (needs psql), or else on the
# embedded database. Needs python3 and GNU time.
set -euo pipefail
[ -d "${1:-}/returns" ] || { echo "usage: growth.sh INPUT..." >&2; exit 64; }
home=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d -p "${TMPDIR:-/tmp}")
trap 'rm -rf "$work"' EXIT
STEPS="select step_name, start_time, end_time from batch_step_execution
    where job_execution_id = (select max(job_execution_id) from batch_step_execution)
    and step_name not like '%:%' order by step_execution_id"

is_postgres() { [ -n "${SPRING_DATASOURCE_URL:-}" ]; }

ask() {
    PGPASSWORD=${SPRING_DATASOURCE_PASSWORD:-} psql -qAtX -v ON_ERROR_STOP=1 \
        -U "${SPRING_DATASOURCE_USERNAME:-postgres}" "${SPRING_DATASOURCE_URL#jdbc:}" "$@"
}

empty() {
    rm -rf "$work/data" "$work/output"
    if is_postgres; then
        ask -c "select format('drop schema %I cascade;', nspname) from pg_namespace
            where nspname !~ '^pg_' and nspname <> 'information_schema'" | ask >/dev/null 2>&1
        ask -c "create schema public"
        ask -c "vacuum full" >/dev/null
    fi
}

# Name, start and end of each step, separated by |.
steps() {
    if is_postgres; then
        ask -F '|' -c "$STEPS"
    else
        java -cp "$(ls "$home"/target/app/lib/h2-*.jar)" org.h2.tools.Shell -url "jdbc:h2:file:$work/data/warehouse" \
            -user sa -sql "$STEPS" | grep '[0-9]:[0-9]'
    fi
}

megabytes() {
    if is_postgres; then
        ask -c "select pg_database_size(current_database()) / 1000000"
    else
        echo $(($(stat -c %s "$work/data/warehouse.mv.db") / 1000000))
    fi
}

# night WHAT
night() {
    local code=0
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$home/benchmarks" nightly \
        --input "$work/input" --output "$work/output" --data "$work/data" >"$work/night.log" 2>&1 || code=$?
    [ $code = 0 ] || [ $code = 3 ] || { cat "$work/night.log" >&2; exit 1; }
    steps | python3 -c "
import datetime, sys
wall, user, system, memory = open('$work/time').read().split()[-4:]
print('  %s: %s s, CPU %.1f s, %d MB, database $(megabytes) MB:' % ('$1', wall, float(user) + float(system), int(memory) // 1000))
def at(text):
    return datetime.datetime.fromisoformat((text.strip() + '.0').split('.')[0] + '.' + (text.strip() + '.0').split('.')[1].ljust(6, '0'))
for line in sys.stdin:
    step, begin, end = line.split('|')[:3]
    print('    %-14s %8.2f' % (step.strip(), (at(end) - at(begin)).total_seconds()))
"
}

# Gives the first answer of a return another status: the workbook's own words for it, taken from the next row with another.
change() {
    python3 - "$1" <<'PYTHON'
import os, re, sys, zipfile
path = sys.argv[1]
with zipfile.ZipFile(path) as old:
    parts = [(each, old.read(each)) for each in old.infolist()]
cell = re.compile(rb'(<c r="D\d+"[^>]*t="s"[^>]*><v>)(\d+)(</v>)')
with zipfile.ZipFile(path + '.new', 'w', zipfile.ZIP_DEFLATED) as new:
    for info, data in parts:
        if info.filename.endswith('sheet2.xml'):
            found = [each.group(2) for each in cell.finditer(data)][1:]
            other = next(each for each in found if each != found[0])
            seen = [0]
            def put(match):
                seen[0] += 1
                return match.group(1) + (other if seen[0] == 2 else match.group(2)) + match.group(3)
            data = cell.sub(put, data)
        new.writestr(info.filename, data)
os.replace(path + '.new', path)
PYTHON
}

for input in "$@"; do
    empty
    rm -rf "$work/input"
    mkdir -p "$work/input"
    cp -r "$input/reference" "$work/input/reference"
    cp -rl "$input/returns" "$work/input/returns" 2>/dev/null || cp -r "$input/returns" "$work/input/returns"
    all=$(find "$work/input/returns" -type f | wc -l)
    late=$(find "$work/input/returns" -type f | sort | tail -n 1)
    cp -p "$late" "$work/late"
    rm "$late"
    echo "$all returns:"
    night "all but one"
    night "the same again"
    # As old as it was: files that were written a moment ago are waited for.
    cp -p "$work/late" "$late"
    night "one late return"
    change "$late"
    touch -d "1 hour ago" "$late"
    night "one return corrected"
    tail -n 3 "$work/night.log" | sed 's/^/    > /'
done
