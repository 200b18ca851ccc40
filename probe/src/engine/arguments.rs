//! Makes the program's arguments readable to dhat, which writes them into the profile by
//! `std::env::args`, and that panics at an argument that is not UTF-8.

use std::ffi::{c_char, CStr};
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

/// Stands in for an argument that is not UTF-8: U+FFFD, the replacement character.
const UNREADABLE: &[u8] = b"\xef\xbf\xbd\0";

/// The program's arguments, where `std::env::args` finds them too; null until they are known.
static ARGUMENTS: AtomicPtr<*mut c_char> = AtomicPtr::new(ptr::null_mut());

/// Keeps the place of the arguments: an array that a null pointer ends, as C's `main` gets it.
pub(super) fn remember(arguments: *mut *mut c_char) {
    ARGUMENTS.store(arguments, Ordering::Relaxed);
}

/// Points each argument that is not UTF-8 at U+FFFD instead. Not undone, and it need not be: the
/// program is at its end. Without memory of its own, which would count as the program's.
pub(super) fn make_readable() {
    // SAFETY: null, or `argv` as glibc passed it to a constructor.
    unsafe { replace_unreadable(ARGUMENTS.load(Ordering::Relaxed)) }
}

/// # Safety
/// `arguments` is null, or an array of C strings that a null pointer ends and that lives on.
unsafe fn replace_unreadable(arguments: *mut *mut c_char) {
    if arguments.is_null() {
        return;
    }
    let mut next = arguments.cast::<AtomicPtr<c_char>>();
    // SAFETY: a pointer and an atomic pointer look alike, and the loop ends at the array's null.
    // Atomic, because another thread may read its arguments meanwhile.
    unsafe {
        loop {
            let argument = (*next).load(Ordering::Relaxed);
            if argument.is_null() {
                return;
            }
            if CStr::from_ptr(argument).to_str().is_err() {
                (*next).store(UNREADABLE.as_ptr().cast_mut().cast(), Ordering::Relaxed);
            }
            next = next.add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::replace_unreadable;
    use std::ffi::{c_char, CStr, CString};
    use std::ptr;

    #[test]
    fn only_what_is_not_utf_8_is_replaced() {
        let texts = [&b"app"[..], b"\xff\xfe", "gr\u{fc}n".as_bytes(), b"a\xc3"];
        let owned: Vec<CString> = texts.map(|text| CString::new(text).unwrap()).into();
        let mut array: Vec<*mut c_char> = owned.iter().map(|s| s.as_ptr().cast_mut()).collect();
        array.push(ptr::null_mut());
        // SAFETY: an array of C strings with a null at its end, that outlives the call.
        unsafe { replace_unreadable(array.as_mut_ptr()) };
        let read = |argument: &*mut c_char| {
            // SAFETY: each is one of the C strings above, or a constant.
            unsafe { CStr::from_ptr(*argument) }
                .to_str()
                .unwrap()
                .to_owned()
        };
        let seen: Vec<String> = array[..4].iter().map(read).collect();
        assert_eq!(seen, ["app", "\u{fffd}", "gr\u{fc}n", "\u{fffd}"]);
    }

    #[test]
    fn unknown_arguments_are_left_alone() {
        // SAFETY: null is allowed.
        unsafe { replace_unreadable(ptr::null_mut()) };
    }
}
