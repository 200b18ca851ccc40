//! The command line.

use std::num::NonZeroU32;

pub const USAGE: &str = "\
usage: job-runner [--workers N] [--batches N] [--jobs N]

  --workers N   threads (default 4)
  --batches N   batches, one after the other (default 10)
  --jobs N      jobs of a batch (default 25)";

#[derive(Debug, PartialEq)]
pub struct Options {
    pub workers: u32,
    pub batches: u32,
    pub jobs: u32,
}

impl Options {
    /// Parses the arguments after the program's name.
    pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options {
            workers: 4,
            batches: 10,
            jobs: 25,
        };
        while let Some(option) = args.next() {
            let field = match option.as_str() {
                "--workers" => &mut options.workers,
                "--batches" => &mut options.batches,
                "--jobs" => &mut options.jobs,
                _ => return Err(format!("unknown argument {option}")),
            };
            *field = count(&option, args.next())?;
        }
        Ok(options)
    }
}

fn count(option: &str, value: Option<String>) -> Result<u32, String> {
    let value = value.ok_or_else(|| format!("{option} needs a number"))?;
    let count: Result<NonZeroU32, _> = value.parse();
    count
        .map(NonZeroU32::get)
        .map_err(|_| format!("{option} must be 1 or more, not {value:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options, String> {
        Options::parse(args.iter().map(ToString::to_string))
    }

    #[test]
    fn keeps_the_defaults_of_what_is_not_given() {
        let options = parse(&["--jobs", "3"]).unwrap();
        assert_eq!(
            options,
            Options {
                workers: 4,
                batches: 10,
                jobs: 3
            }
        );
    }

    #[test]
    fn names_what_it_cannot_use() {
        assert_eq!(parse(&["--jobs"]), Err("--jobs needs a number".into()));
        assert_eq!(
            parse(&["--jobs", "0"]),
            Err("--jobs must be 1 or more, not \"0\"".into())
        );
        assert_eq!(parse(&["--fast"]), Err("unknown argument --fast".into()));
    }
}
