#!/usr/bin/env bash
# Runs a night under strace and fails if the program starts another program or connects to anything: what workbooks hold
# is never run, and what they point to never fetched.
#   src/test/scripts/strace-nightly.sh INPUT [COMMAND...]
# COMMAND is ./benchmarks unless given; build it first. The connections to the PostgreSQL of SPRING_DATASOURCE_URL, if one
# is set, are let through. Prints what was counted; the exit code is 0 if there was nothing to be found.
set -euo pipefail
input=$(cd "$1" && pwd)
shift
[ $# -gt 0 ] || set -- "$(cd "$(dirname "$0")/../../.." && pwd)/benchmarks"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

code=0
strace -f -qq -s 300 -e trace=connect,execve -e signal=none -o "$work/trace" \
    "$@" nightly --input "$input" --output "$work/output" --data "$work/data" >"$work/log" 2>&1 || code=$?
if [ "$code" != 0 ] && [ "$code" != 3 ]; then
    cat "$work/log" >&2
    echo "the night ended with $code" >&2
    exit 1
fi

# The launcher may start what it likes, up to the Java machine that runs the night; the last such start is the one.
night=$(grep -n 'execve("[^"]*/java".*"nightly".* = 0$' "$work/trace" | tail -n 1 | cut -d: -f1)
[ -n "$night" ] || { echo "no Java machine was started" >&2; exit 1; }
tail -n "+$((night + 1))" "$work/trace" >"$work/program"

started=$(grep -c 'execve(' "$work/program" || true)
port=$(printf '%s' "${SPRING_DATASOURCE_URL:-}" | sed -n 's|^jdbc:postgresql://[^/:]*:\([0-9]*\).*|\1|p')
# The C library asks the machine itself who its user is.
grep 'connect(' "$work/program" | grep -v 'sun_path="/var/run/nscd/socket"' >"$work/connects" || true
[ -z "$port" ] || sed -i "/htons(${port:-5432})/d" "$work/connects"
connected=$(wc -l <"$work/connects")
echo "$(find "$input/returns" -type f | wc -l) files, exit $code, $started programs started, $connected connections made"
if [ "$started" != 0 ] || [ "$connected" != 0 ]; then
    grep 'execve(' "$work/program" | head -n 20 >&2 || true
    head -n 20 "$work/connects" >&2
    exit 1
fi
