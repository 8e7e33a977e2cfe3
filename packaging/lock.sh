#!/bin/sh
# Make the lock files again: sh packaging/lock.sh [--upgrade]
#
# For every platform and every Python from 3.11 on, with the hashes of all files of each version. Needs `uv` on the
# PATH (from your usual index; in a virtual environment of its own, not in .venv). No index address is written.
# Without --upgrade only what pyproject.toml or the .in files changed moves.
set -eu
cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "make lock needs uv on the PATH (pip install uv, in an environment of its own)." >&2; exit 1; }

# One Qt on every Python: 6.12 aborts on Python 3.10 and 3.11 (see pyproject.toml), and one set is what is tested.
mkdir -p build
echo 'PySide6-Essentials<6.12' >build/lock-constraints.txt

compile() {
    out=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
        --no-emit-find-links --constraint build/lock-constraints.txt --output-file "$out" "$@"
    # uv notes where a constraint comes from; the note would name a file that is not kept.
    grep -v 'lock-constraints' "$out" >"$out.new"
    mv "$out.new" "$out"
}

compile packaging/requirements.lock "$@" pyproject.toml
compile packaging/requirements-build.lock "$@" packaging/requirements-build.in
compile packaging/requirements-dev.lock "$@" --constraint packaging/requirements.lock \
    pyproject.toml packaging/requirements-dev.in
