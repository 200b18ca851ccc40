//! The program's allocator: std's own, counted while a profile runs.

use crate::engine::Counted;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, Ordering};

/// Stands in for the default allocator of the program.
struct Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

/// Whether requests go through the engine. Without a profile they cost one load more than usual.
static COUNTING: AtomicBool = AtomicBool::new(false);

/// Starts to count. Blocks that are older are the engine's to ignore.
pub(crate) fn count() {
    COUNTING.store(true, Ordering::Relaxed);
}

/// Stops counting, for good: called in a forked child, where the engine's lock may be held by a
/// thread that was not forked along.
pub(crate) extern "C" fn stop_counting() {
    COUNTING.store(false, Ordering::Relaxed);
}

fn is_counting() -> bool {
    COUNTING.load(Ordering::Relaxed)
}

// SAFETY: `Counted` gets its blocks from `System` and gives them back to it as they are, so a block
// is freed by the allocator that made it, whichever of the two names either call went by.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promises are the ones that both of them ask for.
        unsafe {
            if is_counting() {
                Counted.alloc(layout)
            } else {
                System.alloc(layout)
            }
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as in `alloc`.
        unsafe {
            if is_counting() {
                Counted.alloc_zeroed(layout)
            } else {
                System.alloc_zeroed(layout)
            }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: as in `alloc`.
        unsafe {
            if is_counting() {
                Counted.realloc(block, layout, new_size)
            } else {
                System.realloc(block, layout, new_size)
            }
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as in `alloc`.
        unsafe {
            if is_counting() {
                Counted.dealloc(block, layout);
            } else {
                System.dealloc(block, layout);
            }
        }
    }
}
