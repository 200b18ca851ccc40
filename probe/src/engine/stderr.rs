//! Keeps dhat's summary off the program's standard error. dhat has no switch for it.

use std::fs::OpenOptions;
use std::os::fd::AsRawFd;

/// Runs `write` while standard error is `/dev/null`.
///
/// Not for tidiness alone: dhat panics where it cannot print, as on a pipe whose reader is gone, and
/// if the program closed its standard error the number may by now be a file of the program's. What
/// other threads print meanwhile is lost: without the probe the process would have ended by then.
pub(super) fn silence(write: impl FnOnce()) {
    let Ok(null) = OpenOptions::new().write(true).open("/dev/null") else {
        return write();
    };
    // SAFETY: these calls touch descriptors alone. Number 2 gets back what it had, nothing included.
    let kept = unsafe {
        let kept = libc::fcntl(libc::STDERR_FILENO, libc::F_DUPFD_CLOEXEC, 3);
        libc::dup2(null.as_raw_fd(), libc::STDERR_FILENO);
        kept
    };
    write();
    // SAFETY: as above.
    unsafe {
        if kept == -1 {
            libc::close(libc::STDERR_FILENO);
        } else {
            libc::dup2(kept, libc::STDERR_FILENO);
            libc::close(kept);
        }
    }
}
