#!/bin/sh
# Put the frozen program (make package) where the desktop finds it: sh packaging/linux/install.sh [PREFIX]
# PREFIX is ~/.local unless given. With --remove first, take it away again; drafts are never touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
id=org.apology_studio.ApologyStudio
remove=
if [ "${1:-}" = --remove ]; then
    remove=yes
    shift
fi
prefix=${1:-$HOME/.local}
share=$prefix/share

refresh() {
    command -v update-desktop-database >/dev/null && update-desktop-database -q "$share/applications" || true
    command -v update-mime-database >/dev/null && update-mime-database "$share/mime" || true
}

rm -rf "$prefix/lib/apology-studio"
rm -f "$prefix/bin/apology-studio" "$share/applications/$id.desktop" "$share/metainfo/$id.metainfo.xml" \
    "$share/mime/packages/$id.xml" "$share/icons/hicolor/scalable/apps/$id.svg"
if [ -z "$remove" ]; then
    dist=$here/../../dist/apology-studio
    [ -x "$dist/apology-studio" ] || { echo "There is no dist/apology-studio: run make package first." >&2; exit 1; }
    mkdir -p "$prefix/lib" "$prefix/bin" "$share/applications" "$share/metainfo" "$share/mime/packages" \
        "$share/icons/hicolor/scalable/apps"
    cp -R "$dist" "$prefix/lib/apology-studio"
    ln -s "$prefix/lib/apology-studio/apology-studio" "$prefix/bin/apology-studio"
    sed "s|^Exec=apology-studio|Exec=\"$prefix/bin/apology-studio\"|" "$here/$id.desktop" >"$share/applications/$id.desktop"
    cp "$here/$id.metainfo.xml" "$share/metainfo/"
    cp "$here/$id.xml" "$share/mime/packages/"
    cp "$here/../../resources/icons/apology-studio.svg" "$share/icons/hicolor/scalable/apps/$id.svg"
fi
mkdir -p "$share/applications" "$share/mime/packages"
refresh
