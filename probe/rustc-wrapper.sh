#!/bin/sh
# Links heapgate's probe into the measured program: cargo's RUSTC_WORKSPACE_WRAPPER, which cargo calls as
# `rustc-wrapper.sh rustc ARGS…` for each member of the workspace.
#
# Only the call that carries the mark `--cfg heapgate_probe="…"` is changed, as if its root file said
# `extern crate heapgate_probe as _;`. `cargo rustc … -- --cfg …` puts the mark on one target alone and into its
# fingerprint, so that cargo never takes a program that was built without the probe for one with it.
#
# HEAPGATE_PROBE_RLIB       the compiled probe
# HEAPGATE_PROBE_DEPS       the directory of the crates that it was built from
# HEAPGATE_PROBE_HOST_DEPS  the same for its procedural macros, which rustc asks for by name
# HEAPGATE_NEXT_WRAPPER     the user's own workspace wrapper, called through; unset or empty: none

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
  # `force:` is unstable: without it rustc leaves out a crate that nobody names. The permission is for this one call;
  # if cargo had it, build scripts would see it and build other code.
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- "$@" -Zunstable-options --extern "force:heapgate_probe=$HEAPGATE_PROBE_RLIB" \
    -L "dependency=$HEAPGATE_PROBE_DEPS" -L "dependency=$HEAPGATE_PROBE_HOST_DEPS"
  # With the permission rustc mangles this one crate as nightly does (v0). Put back what the dependencies have.
  [ -n "$mangling" ] || set -- "$@" -C symbol-mangling-version=legacy
fi

exec ${HEAPGATE_NEXT_WRAPPER:+"$HEAPGATE_NEXT_WRAPPER"} "$rustc" "$@"
