#!/bin/sh
# All set-up, called by make:  sh packaging/setup.sh run|test
#
#   run   what the program needs: system libraries of Qt, .venv with the locked packages, the program itself
#   test  that, and what tests, checks and packaging need
#
# Does nothing, quickly, when everything is there. Uses apt where it is root or sudo asks no password; otherwise says
# in one sentence which packages are missing (APOLOGY_STUDIO_SKIP_SYSTEM=1: go on without them). Needs POSIX sh only.
set -eu
cd "$(dirname "$0")/.."
level=${1:-run}
log=build/setup.log

# System packages (names of Debian and Ubuntu).
# What Qt's own libraries link to, for the offscreen, X11 and Wayland plugins; and one text font.
qt_packages='libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libbrotli1 libgssapi-krb5-2
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-xkb1 libxcb-shape0 libwayland-cursor0
    libwayland-egl1 fonts-dejavu-core'
# A screen, a session bus and a keyring for the tests; letters of other scripts; checkers of the files for Linux.
test_packages='xvfb xauth dbus gnome-keyring fonts-inter fonts-noto-core fonts-noto-cjk desktop-file-utils appstream'

case $level in
    run) packages=$qt_packages locks='packaging/requirements.lock packaging/requirements-build.lock' ;;
    test) packages="$qt_packages $test_packages" locks='packaging/requirements-dev.lock' ;;
    *) echo "usage: packaging/setup.sh run|test" >&2; exit 2 ;;
esac

say() { echo "set-up: $*" >&2; }
die() { say "$*"; exit 1; }

# Run a command quietly; when it fails, show the end of its log.
quietly() {
    "$@" >>"$log" 2>&1 9>&- && return
    tail -n 25 "$log" >&2
    return 1
}

# System packages

# Those of the arguments that are not installed, on one line. Newer releases call some of them <name>t64.
missing_packages() {
    t64=$(printf '%st64 ' "$@")
    # shellcheck disable=SC2086  # one word per package
    installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' "$@" $t64 2>/dev/null || true)"
    for package in "$@"; do
        case $installed in
            *" installed:$package "* | *" installed:${package}t64 "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

apt_prefix() {
    if [ "$(id -u)" = 0 ]; then
        echo env
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        echo 'sudo -n env'
    fi
}

apt_install() {
    prefix=$(apt_prefix)
    [ -n "$prefix" ] || return 1
    say "installing system packages: $*"
    # The lists of packages may be absent or old: ask for new ones when the first attempt fails.
    # shellcheck disable=SC2086  # the prefix is several words
    $prefix DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >>"$log" 2>&1 9>&- && return
    # shellcheck disable=SC2086
    quietly $prefix DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 1
    # shellcheck disable=SC2086
    quietly $prefix DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
}

has_apt() { command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; }

system_packages() {
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086  # one word per package
    apt_install $missing || die "please install these packages first: ${missing% } (sudo apt-get install ${missing% })"
}

# Python

fit='import sys; sys.exit(sys.version_info < (3, 11))'

# The first Python from 3.11 on. Names are tried, since a name on the PATH may be a shim for nothing.
find_python() {
    for name in python3 python3.13 python3.12 python3.11 python3.14; do
        if "$name" -c "$fit" >/dev/null 2>&1; then
            "$name" -c 'import sys; print(sys.executable)'
            return
        fi
    done
    return 1
}

make_venv() {
    python=$(find_python) || die "Python 3.11 or newer is needed; please install the packages python3 and python3-venv."
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        venv_package="python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
        { has_apt && apt_install "$venv_package"; } || die "please install the package $venv_package first."
    fi
    say "making .venv with $("$python" --version)"
    rm -rf .venv
    quietly "$python" -m venv .venv || die "$python could not make a virtual environment in .venv."
}

# Is .venv there, made at this place and of a fit Python, does it work, and was no set-up of it broken off?
venv_is_good() {
    [ ! -e .venv/setup-unfinished ] && grep -qsF "$(pwd -P)/.venv" .venv/bin/activate &&
        .venv/bin/python -c "$fit" 2>/dev/null && .venv/bin/python -m pip --version >/dev/null 2>&1
}

install_python_packages() {
    venv_is_good || make_venv
    : >.venv/setup-unfinished
    say "installing the locked Python packages (the first time about 150 MB)"
    # shellcheck disable=SC2046  # -r FILE for each lock
    quietly .venv/bin/python -m pip install --require-hashes --only-binary :all: $(printf -- '-r %s ' $locks) ||
        die "the Python packages could not be installed; the whole log is in $log."
    quietly .venv/bin/python -m pip install --no-deps --no-build-isolation --no-index --editable . ||
        die "the program could not be installed into .venv; the whole log is in $log."
    quietly env QT_QPA_PLATFORM=offscreen .venv/bin/python -c 'from PySide6 import QtWidgets' ||
        die "a system library of Qt is missing; on Debian these packages bring them: $(echo $qt_packages)"
    rm .venv/setup-unfinished
}

# The stamp: what a finished set-up was made from. Written last; one that differs means: again.

fingerprint() {
    pwd -P # scripts in .venv hold the checkout's place
    .venv/bin/python -c 'import sys; print(sys.version)' 2>/dev/null || echo none
    cat packaging/setup.sh packaging/hatch_build.py pyproject.toml packaging/*.lock | cksum
}

stamp=.venv/setup-done-$level
missing=
if [ -z "${APOLOGY_STUDIO_SKIP_SYSTEM:-}" ] && has_apt; then
    # shellcheck disable=SC2086  # one word per package
    missing=$(missing_packages $packages)
fi
is_done() { [ -e "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint)" ]; }

[ -z "$missing" ] && is_done && exit 0

mkdir -p build
if command -v flock >/dev/null; then # two set-ups at once: the second waits, then finds all done
    exec 9>build/setup.lock
    flock 9
fi
: >"$log"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_USER=0
system_packages
if ! is_done; then
    install_python_packages
    [ "$level" = run ] || fingerprint >.venv/setup-done-run # the tests' packages hold the program's
    fingerprint >"$stamp"
fi
say "done"
