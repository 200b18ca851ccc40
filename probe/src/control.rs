//! Ends the program on heapgate's request, with its profile.
//!
//! A signal handler of the probe's own would be simpler, and would be seen: `ctrlc` refuses to
//! install a handler where there is one, and a program asks the same question of SIGTERM as the
//! probe does here. So a thread waits on a FIFO, and no signal's disposition is touched.
//!
//! The thread is there only if a FIFO is given, because a program can notice it too: `time` gives no
//! local offset to a process with a second thread.

use crate::lifecycle;
use std::ffi::{c_int, c_void, CStr, CString};
use std::mem::MaybeUninit;
use std::ptr;

/// Starts the thread that waits for a byte from `fifo`.
///
/// Not a `std::thread`, whose start allocates on the new thread: the program's profile would hold
/// it, or not, depending on who is first. All signals are blocked in it, so that a signal to the
/// process still meets a thread of the program's, with the mask that the program gave it.
pub(crate) fn listen(fifo: CString) {
    let mut every = MaybeUninit::uninit();
    let mut before = MaybeUninit::uninit();
    let mut thread = MaybeUninit::uninit();
    // SAFETY: each set is written by the call before the one that reads it; the thread is given
    // memory that it alone owns from then on. Without the thread the FIFO has no reader, which the
    // writer of it sees.
    unsafe {
        libc::sigfillset(every.as_mut_ptr());
        libc::pthread_sigmask(libc::SIG_SETMASK, every.as_ptr(), before.as_mut_ptr());
        let path = fifo.into_raw().cast();
        if libc::pthread_create(thread.as_mut_ptr(), ptr::null(), wait, path) == 0 {
            libc::pthread_detach(thread.assume_init());
        }
        libc::pthread_sigmask(libc::SIG_SETMASK, before.as_ptr(), ptr::null_mut());
    }
}

/// The thread: waits, ends the program. `fifo` is a C string that is never freed.
extern "C" fn wait(fifo: *mut c_void) -> *mut c_void {
    // SAFETY: `listen` passes the pointer of a `CString`.
    let fifo = unsafe { CStr::from_ptr(fifo.cast()) };
    if is_asked_to_stop(fifo) {
        stop();
    }
    ptr::null_mut()
}

/// Waits for a byte; false if the other end went away without one, or there is no FIFO.
fn is_asked_to_stop(fifo: &CStr) -> bool {
    let mut byte = 0_u8;
    // SAFETY: the path is a C string, and the byte outlives the call that writes it.
    unsafe {
        let file: c_int = libc::open(fifo.as_ptr(), libc::O_RDONLY | libc::O_CLOEXEC);
        libc::read(file, ptr::addr_of_mut!(byte).cast(), 1) == 1
    }
}

/// Ends the program as SIGTERM does: a program that handles it ends by itself, in its own time, and
/// writes the profile on its way out. One that does not would be killed without, so the profile is
/// written first.
fn stop() {
    if is_sigterm_fatal() {
        lifecycle::finish();
    }
    // SAFETY: a signal to this very process.
    unsafe { libc::kill(libc::getpid(), libc::SIGTERM) };
}

fn is_sigterm_fatal() -> bool {
    let mut current = MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: asks without setting; what it writes is read only if it says that it did.
    unsafe {
        libc::sigaction(libc::SIGTERM, ptr::null(), current.as_mut_ptr()) == 0
            && current.assume_init().sa_sigaction == libc::SIG_DFL
    }
}

#[cfg(test)]
mod tests {
    use super::{is_asked_to_stop, is_sigterm_fatal};
    use std::ffi::CString;
    use std::fs::{self, OpenOptions};
    use std::io::Write;
    use std::path::PathBuf;
    use std::process::id;
    use std::thread;

    fn make_fifo(name: &str) -> (PathBuf, CString) {
        let path = std::env::temp_dir().join(format!("heapgate {name} {}", id()));
        let c_path = CString::new(path.to_str().unwrap()).unwrap();
        // SAFETY: the path is a C string.
        assert_eq!(unsafe { libc::mkfifo(c_path.as_ptr(), 0o600) }, 0);
        (path, c_path)
    }

    #[test]
    fn a_byte_asks_to_stop() {
        let (path, c_path) = make_fifo("byte");
        let asked = thread::spawn(move || is_asked_to_stop(&c_path));
        OpenOptions::new()
            .write(true)
            .open(&path)
            .unwrap()
            .write_all(b"x")
            .unwrap();
        assert!(asked.join().unwrap());
        fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_writer_that_leaves_without_a_byte_asks_for_nothing() {
        let (path, c_path) = make_fifo("no byte");
        let asked = thread::spawn(move || is_asked_to_stop(&c_path));
        drop(OpenOptions::new().write(true).open(&path).unwrap());
        assert!(!asked.join().unwrap());
        fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_missing_fifo_asks_for_nothing() {
        assert!(!is_asked_to_stop(&CString::new("/nowhere/fifo").unwrap()));
    }

    #[test]
    fn sigterm_is_fatal_until_the_program_handles_it() {
        assert!(is_sigterm_fatal());
        // SAFETY: an ignored signal runs no code.
        unsafe { libc::signal(libc::SIGTERM, libc::SIG_IGN) };
        assert!(!is_sigterm_fatal());
        // SAFETY: puts back what was there.
        unsafe { libc::signal(libc::SIGTERM, libc::SIG_DFL) };
    }
}
