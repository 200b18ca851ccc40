//! When the profile begins and ends.

use crate::environment::Settings;
use crate::{allocator, control, engine};
use std::ffi::{c_char, c_int};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

/// What glibc calls before `main`, with main's own arguments.
type Constructor = extern "C" fn(c_int, *mut *mut c_char, *mut *mut c_char);

/// The linker sorts `.init_array.NNNNN` by number and puts the unnumbered `.init_array`, where the
/// program's own constructors are, last. std reads its arguments at 00099.
#[used]
#[link_section = ".init_array.00050"]
static CONSTRUCTOR: Constructor = start;

/// The process that the profile is of; 0 while there is none.
static MEASURED: AtomicU32 = AtomicU32::new(0);

extern "C" fn start(_count: c_int, arguments: *mut *mut c_char, _environment: *mut *mut c_char) {
    let Some(settings) = Settings::take() else {
        return;
    };
    MEASURED.store(process::id(), Ordering::Relaxed);
    // Allocations from here on would be the program's: the settings are made, and what follows asks
    // libc alone for memory.
    engine::start(settings.profile, settings.depth, arguments);
    allocator::count();
    // SAFETY: both take functions that are there for as long as the process is, this crate being
    // part of the executable. If either fails the profile is lost, and the program is not.
    unsafe {
        // Handlers run last in, first out: the first one registered sees the others' allocations.
        libc::atexit(finish);
        libc::pthread_atfork(None, None, Some(allocator::stop_counting));
    }
    if let Some(fifo) = settings.control {
        control::listen(fifo);
    }
}

/// Ends the profile and writes it, once, however often and from however many threads it is called;
/// returns when it is written. Does nothing in a child that was forked: the profile is its parent's.
pub(crate) extern "C" fn finish() {
    if MEASURED.load(Ordering::Relaxed) == process::id() {
        engine::finish();
    }
}

#[cfg(test)]
mod tests {
    use super::{finish, MEASURED};
    use std::sync::atomic::Ordering;

    #[test]
    fn a_process_that_is_not_measured_has_nothing_to_finish() {
        assert_eq!(MEASURED.load(Ordering::Relaxed), 0);
        finish();
    }
}
