//! What heapgate tells the probe, read once before `main`.

use std::env;
use std::ffi::{CString, OsStr, OsString};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::process;

/// Enough for every stack of the 16 crates that were tried, whose deepest had fewer frames.
const DEFAULT_DEPTH: usize = 100;

/// What one run of the program is asked for.
pub(crate) struct Settings {
    /// The file that the profile goes to. Absolute, because the program may change its directory.
    pub(crate) profile: PathBuf,
    /// Most frames that are kept of a call stack.
    pub(crate) depth: usize,
    /// The FIFO through which heapgate ends the program.
    pub(crate) control: Option<CString>,
}

impl Settings {
    /// Takes the settings from the environment; `None` when no profile is wanted.
    ///
    /// The FIFO's variable is removed: it has one reader, and a child that is a measured program
    /// too would take the byte that is meant for this one.
    pub(crate) fn take() -> Option<Self> {
        let prefix = env::var_os("HEAPGATE_OUT").filter(|prefix| !prefix.is_empty())?;
        let directory = env::current_dir().unwrap_or_default();
        let control = env::var_os("HEAPGATE_CTL");
        env::remove_var("HEAPGATE_CTL");
        Some(Self {
            profile: profile_path(prefix, &directory, process::id()),
            depth: parse_depth(env::var_os("HEAPGATE_DEPTH").as_deref()),
            control: control.and_then(|path| CString::new(path.into_vec()).ok()),
        })
    }
}

/// The profile's path. `directory` counts for a relative prefix alone.
fn profile_path(prefix: OsString, directory: &Path, pid: u32) -> PathBuf {
    let mut name = prefix;
    name.push(format!(".{pid}.json"));
    directory.join(name)
}

/// The depth that is asked for, or the default where that is no number.
fn parse_depth(text: Option<&OsStr>) -> usize {
    text.and_then(OsStr::to_str)
        .and_then(|text| text.parse().ok())
        .unwrap_or(DEFAULT_DEPTH)
}

#[cfg(test)]
mod tests {
    use super::{parse_depth, profile_path, DEFAULT_DEPTH};
    use std::ffi::{OsStr, OsString};
    use std::os::unix::ffi::OsStringExt;
    use std::path::Path;

    #[test]
    fn a_relative_prefix_counts_from_the_start_directory() {
        let path = profile_path("out/run 1".into(), Path::new("/work/app"), 42);
        assert_eq!(path, Path::new("/work/app/out/run 1.42.json"));
    }

    #[test]
    fn an_absolute_prefix_stays() {
        let path = profile_path("/tmp/run".into(), Path::new("/work/app"), 42);
        assert_eq!(path, Path::new("/tmp/run.42.json"));
    }

    #[test]
    fn a_dot_in_the_prefix_is_no_extension() {
        let path = profile_path("/tmp/v1.2".into(), Path::new("/"), 7);
        assert_eq!(path, Path::new("/tmp/v1.2.7.json"));
    }

    #[test]
    fn a_prefix_need_not_be_utf_8() {
        let path = profile_path(OsString::from_vec(vec![b'/', 0xff]), Path::new("/"), 7);
        let expected = OsString::from_vec(b"/\xff.7.json".to_vec());
        assert_eq!(path, Path::new(&expected));
    }

    #[test]
    fn the_depth_is_a_number_or_the_default() {
        assert_eq!(parse_depth(Some(OsStr::new("12"))), 12);
        for text in [None, Some("many"), Some(""), Some("-1")] {
            assert_eq!(parse_depth(text.map(OsStr::new)), DEFAULT_DEPTH, "{text:?}");
        }
    }
}
