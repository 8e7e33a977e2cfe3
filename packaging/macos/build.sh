#!/bin/sh
# Apology Studio for macOS: build, sign, notarise, pack into a disk image.  sh packaging/macos/build.sh
#
# NOT RUN YET: written on Linux, where it cannot be tried.
#
# IDENTITY  "Developer ID Application: …" of your keychain; without it the program is signed for this machine only
# PROFILE   name of the notarytool profile of your keychain (xcrun notarytool store-credentials); without: not notarised
set -eu
cd "$(dirname "$0")/../.."
[ "$(uname)" = Darwin ] || { echo "This runs on macOS only." >&2; exit 1; }

make setup-test
.venv/bin/python packaging/translate.py release
# The spec reads IDENTITY: PyInstaller signs every library, then the bundle, with the hardened runtime.
.venv/bin/python -m PyInstaller --noconfirm --log-level WARN --workpath build/pyinstaller packaging/apology-studio.spec
app="dist/Apology Studio.app"
"$app/Contents/MacOS/apology-studio" selftest

codesign --verify --strict --verbose=2 "$app"

version=$(.venv/bin/python -c 'import apology_studio; print(apology_studio.__version__)')
image="dist/apology-studio-$version.dmg"
rm -f "$image"
hdiutil create -volname "Apology Studio" -srcfolder "$app" -format UDZO "$image"
[ -z "${IDENTITY:-}" ] || codesign --force --timestamp --sign "$IDENTITY" "$image"

if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
.venv/bin/python packaging/sbom.py "dist/apology-studio-$version.sbom.json"
echo "$image"
