#!/usr/bin/env bash
# Builds the tool for machines that have no .NET: one folder a system, zipped, with the class-room page in it.
# usage: eng/release.sh [VERSION] [SYSTEM…], by default 0.1.0 and all systems; the files land in artifacts/release
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:-$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)}
shift $(($# > 0 ? 1 : 0))
systems=("$@")
[ ${#systems[@]} -gt 0 ] || systems=(win-x64 win-arm64 osx-x64 osx-arm64 linux-x64 linux-arm64)
out=artifacts/release
mkdir -p "$out"
for system in "${systems[@]}"; do
    name=framing-$version-$system
    folder=$out/$name
    rm -rf "$folder"
    dotnet publish src/Framing.Cli -c Release -r "$system" --self-contained -p:Version="$version" -p:PublishReadyToRun=true -p:DebugType=none -v q -nologo -o "$folder"
    # The command is called framing, as the tool is.
    for program in "$folder/Framing.Cli" "$folder/Framing.Cli.exe"; do
        [ ! -f "$program" ] || mv "$program" "$folder/framing${program#"$folder/Framing.Cli"}"
    done
    cp LICENSE THIRD-PARTY-NOTICES.md README.md "$folder"
    (cd "$out" && if [[ $system == win-* ]]; then rm -f "$name.zip" && zip -qr "$name.zip" "$name"; else tar -czf "$name.tar.gz" "$name"; fi)
    rm -rf "$folder"
done
(cd "$out" && sha256sum framing-* > SHA256SUMS)
ls -l "$out"
