#!/bin/sh
# Starts the program of native code where the processor and the C library are such as it was compiled for, else the managed one. Both do the same.
here=$(readlink -f -- "$0")
here=${here%/*}
native=$here/framing.native

bears() {
    [ -x "$native" ] || return 1
    # The version of glibc that the program asks for, by what packs it.
    libc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || return 1
    case $libc in "glibc 2."*) [ "${libc#glibc 2.}" -ge @GLIBC_MINOR@ ] 2>/dev/null || return 1 ;; *) return 1 ;; esac
    # x86-64-v3
    [ "$(uname -m)" = x86_64 ] || return 0
    flags=" $(grep -m 1 '^flags' /proc/cpuinfo) "
    for flag in avx2 bmi1 bmi2 fma f16c abm movbe; do
        case $flags in *" $flag "*) ;; *) return 1 ;; esac
    done
}

if bears; then exec "$native" "$@"; fi
if [ -x "$here/Framing.Cli" ]; then exec "$here/Framing.Cli" "$@"; fi
exec "${DOTNET_HOST_PATH:-dotnet}" "$here/Framing.Cli.dll" "$@"
