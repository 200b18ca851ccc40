#!/bin/sh
# Links heapgate's probe into the measured program. It is cargo's RUSTC_WORKSPACE_WRAPPER, which
# cargo calls as `rustc-wrapper.sh rustc ARGS...` for each member of the workspace.
#
# Only the call with the mark `--cfg heapgate_probe="..."` is changed, as if its root file said
# `extern crate heapgate_probe as _;`. `cargo rustc ... -- --cfg ...` puts the mark on one target
# alone, and into its fingerprint: cargo never takes a program without the probe for one with it.
#
# HEAPGATE_PROBE_RLIB       the compiled probe
# HEAPGATE_PROBE_DEPS       the directory of the crates that it is built from
# HEAPGATE_PROBE_HOST_DEPS  the directory of their procedural macros: rustc wants to see those too
# HEAPGATE_NEXT_WRAPPER     the user's own workspace wrapper, called through; empty or unset: none
# HEAPGATE_RUSTC_WRAPPER    the user's own wrapper for every crate, such as sccache; empty or unset: none
#
# With HEAPGATE_RUSTC_WRAPPER this is cargo's RUSTC_WRAPPER too, which cargo calls for a member as
# `rustc-wrapper.sh rustc-wrapper.sh rustc ARGS...`, and for any other crate with the name once.

next=${HEAPGATE_NEXT_WRAPPER-}
if [ -n "${HEAPGATE_RUSTC_WRAPPER-}" ]; then
  if [ "$1" = "$0" ]; then shift; else next=; fi
fi
rustc=$1
shift

marked= mangling= previous=
for argument in "$@"; do
  case $previous$argument in
    --cfgheapgate_probe=* | --cfg=heapgate_probe=*) marked=1 ;;
    *symbol[-_]mangling[-_]version=*) mangling=1 ;;
  esac
  previous=
  [ "$argument" = --cfg ] && previous=--cfg
done

if [ -n "$marked" ]; then
  # Without the unstable `force:` rustc leaves out a crate that nobody names. RUSTC_BOOTSTRAP allows
  # it, for this one call: build scripts that saw it would have other code built.
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- "$@" -Zunstable-options --extern "force:heapgate_probe=$HEAPGATE_PROBE_RLIB" \
    -L "dependency=$HEAPGATE_PROBE_DEPS" -L "dependency=$HEAPGATE_PROBE_HOST_DEPS"
  # It also gives this one crate nightly's mangling (v0): put back what its dependencies have.
  [ -n "$mangling" ] || set -- "$@" -C symbol-mangling-version=legacy
fi

exec ${HEAPGATE_RUSTC_WRAPPER:+"$HEAPGATE_RUSTC_WRAPPER"} ${next:+"$next"} "$rustc" "$@"
