//! heapgate's heap probe: an rlib that is linked into a program which does not name it, and that
//! writes the program's heap profile when it ends. Nothing of the program's source is touched:
//! `rustc-wrapper.sh`, beside this crate, adds the probe to the one rustc call that compiles the
//! measured target.
//!
//! heapgate speaks to the probe through the environment:
//!
//! | variable         | is                                                                          |
//! |------------------|-----------------------------------------------------------------------------|
//! | `HEAPGATE_OUT`   | path prefix: the profile is `<prefix>.<pid>.json`. Unset or empty: no profile |
//! | `HEAPGATE_DEPTH` | most frames that are kept of a call stack (default 100)                     |
//! | `HEAPGATE_CTL`   | path of a FIFO: a byte from it ends the program as SIGTERM would            |
//!
//! What the program may rely on: its exit status, its output and the memory it asks for stay as
//! they are without the probe. The profile begins before `main` and before the program's own
//! constructors, and ends after its `atexit` handlers, so neither is missed. `abort`, `_exit`,
//! `quick_exit`, an `exec` and a signal leave no profile. A forked child counts nothing and writes
//! nothing.
//!
//! The modules, outermost first: `lifecycle` starts and ends the profile, by what
//! `environment` says; `control` ends the program on request; `allocator` stands in for the
//! program's allocator and hands each request to the `engine`, which does the counting and the
//! writing and is the only module that knows how.

#![warn(missing_docs, unreachable_pub, unsafe_op_in_unsafe_fn)]
#![warn(clippy::pedantic, clippy::undocumented_unsafe_blocks)]

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
compile_error!("heapgate_probe is proven on Linux with glibc only; measure with dhat in the crate");

mod allocator;
mod control;
mod engine;
mod environment;
mod lifecycle;

/// Says that the probe is in an executable: heapgate looks for these bytes after the build, because
/// a program that was linked without the probe looks like one that never allocates.
#[used]
static MARKER: [u8; 14] = *b"heapgate_probe";
