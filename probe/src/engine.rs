//! The engine: counts blocks by call stack and writes the profile. It is the dhat crate, unchanged;
//! another one takes its place by offering what is public here.
//!
//! What dhat costs: a lock and a call stack walk for each block (2.5 to 90 times the plain run was
//! measured), and the names are looked up at the end, while every thread that allocates waits. What
//! it cannot do: a block of Rust's that C code frees stays in its books, and it panics when malloc
//! hands that address out again.

mod arguments;
mod stderr;

use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::c_char;
use std::panic;
use std::path::PathBuf;
use std::sync::Mutex;

/// The profile that runs. Its lock is held while the profile is written, so that nobody ends the
/// process before that is done.
static RUNNING: Mutex<Option<dhat::Profiler>> = Mutex::new(None);

/// Starts a profile that will be written to `profile`, with at most `depth` frames a call stack.
/// Called once, before `main`. `arguments` are the program's, as C's `main` gets them.
///
/// Nothing that it allocates is in the profile, which begins when it returns.
pub(crate) fn start(profile: PathBuf, depth: usize, arguments: *mut *mut c_char) {
    arguments::remember(arguments);
    let profiler = dhat::Profiler::builder()
        .file_name(profile)
        .trim_backtraces(Some(depth))
        .build();
    if let Ok(mut running) = RUNNING.lock() {
        *running = Some(profiler);
    }
}

/// Ends the profile and writes it; returns when it is written, whoever does that. dhat panics where
/// it cannot print its summary or read an argument: both are seen to, and a panic that is left must
/// not leave this function, since C code calls it.
pub(crate) fn finish() {
    let Ok(mut running) = RUNNING.lock() else {
        return;
    };
    let Some(profiler) = running.take() else {
        return;
    };
    arguments::make_readable();
    stderr::silence(|| {
        let _ = panic::catch_unwind(|| drop(profiler));
    });
}

/// Std's allocator, counted by dhat while a profile runs.
pub(crate) struct Counted;

/// 16: what malloc aligns to on 64-bit platforms; std calls calloc and realloc up to this.
const MALLOC_ALIGN: usize = 16;

// SAFETY: dhat's allocator is `System` with books; each block comes from `System` and goes back to
// it with the layout that it was asked for.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are the ones that dhat asks for.
        unsafe { dhat::Alloc.alloc(layout) }
    }

    /// dhat has no `alloc_zeroed`; the default one writes to each page of the block, and a sparse
    /// table of 3 GB that needs 2 MB would need them all. So the block comes from calloc, and dhat
    /// learns of it by a realloc to its own size: malloc leaves it as it is, and dhat counts a block
    /// that it does not know as a new one, by the same call stack.
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if layout.align() > MALLOC_ALIGN || layout.align() > layout.size() {
            // SAFETY: the caller's promises; the block, if any, is as long as its layout. std has no
            // zeroed pages to offer here either.
            unsafe {
                let block = self.alloc(layout);
                if !block.is_null() {
                    block.write_bytes(0, layout.size());
                }
                return block;
            }
        }
        // SAFETY: the caller's promises; then the block is `System`'s, with this layout, known to
        // nobody else, and its size is neither zero nor too large, since the layout has it.
        unsafe {
            let block = System.alloc_zeroed(layout);
            if block.is_null() {
                return block;
            }
            dhat::Alloc.realloc(block, layout, layout.size())
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: as in `alloc`.
        unsafe { dhat::Alloc.realloc(block, layout, new_size) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`.
        unsafe { dhat::Alloc.dealloc(block, layout) }
    }
}
