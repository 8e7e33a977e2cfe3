#!/bin/sh
# What `make test-web` needs besides the tests' own set-up: Chromium and Java from Debian, the two checkers from npm.
# Does nothing, quickly, when everything is there. Uses apt where it is root or sudo asks no password.
set -eu
cd "$(dirname "$0")/../.."
log=build/setup-web.log
mkdir -p build/web

say() { echo "set-up: $*" >&2; }
die() { tail -n 25 "$log" >&2; say "$*"; exit 1; }

missing=
command -v chromium >/dev/null || missing="$missing chromium"
java -version >/dev/null 2>&1 || missing="$missing default-jre-headless"
command -v npm >/dev/null || missing="$missing npm"

if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ]; then as_root=env
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root='sudo -n env'
    else say "please install these packages first:$missing (sudo apt-get install$missing)"; exit 1; fi
    say "installing system packages:$missing"
    apt='DEBIAN_FRONTEND=noninteractive apt-get -qq'
    # The lists of packages may be absent or old: ask for new ones when the first attempt fails.
    # shellcheck disable=SC2086  # one word per package
    $as_root $apt install -y --no-install-recommends $missing >"$log" 2>&1 ||
        { $as_root $apt update >>"$log" 2>&1 &&
            $as_root $apt install -y --no-install-recommends $missing >>"$log" 2>&1; } ||
        die "these packages could not be installed:$missing"
fi

# The lock names versions and their hashes; npm's own setting says where they come from. No script of a package runs.
if ! cmp -s tests/web/package-lock.json build/web/installed-lock.json; then
    say "installing the checkers of web pages"
    cp tests/web/package.json tests/web/package-lock.json build/web/
    (cd build/web && npm ci --ignore-scripts --no-audit --no-fund) >>"$log" 2>&1 ||
        die "the checkers could not be installed with npm"
    cp tests/web/package-lock.json build/web/installed-lock.json
fi
