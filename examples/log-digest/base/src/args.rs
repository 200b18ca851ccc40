//! The command line.

pub const USAGE: &str = "\
usage: log-digest (FILE | --sample LINES) [--top N] [--max-errors PERCENT]

  FILE                  an access log
  --sample LINES        digest a made-up log of so many lines instead
  --top N               routes shown (default 10)
  --max-errors PERCENT  exit with 1 if a route fails more often (default 100)";

/// Where the log comes from.
#[derive(Debug, PartialEq)]
pub enum Source {
    File(String),
    Sample(u32),
}

#[derive(Debug, PartialEq)]
pub struct Options {
    pub source: Source,
    pub top: usize,
    pub max_errors: f64,
}

impl Options {
    /// Parses the arguments after the program's name.
    pub fn parse(args: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut source = None;
        let mut top = 10;
        let mut max_errors = 100.0;
        let mut args = args;
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--sample" => source = Some(Source::Sample(value_of(&arg, args.next())?)),
                "--top" => top = value_of(&arg, args.next())?,
                "--max-errors" => max_errors = value_of(&arg, args.next())?,
                _ if arg.starts_with('-') => return Err(format!("unknown option {arg}")),
                _ => source = Some(Source::File(arg)),
            }
        }
        let source = source.ok_or("no log given")?;
        Ok(Options {
            source,
            top,
            max_errors,
        })
    }
}

fn value_of<T: std::str::FromStr>(option: &str, value: Option<String>) -> Result<T, String> {
    let value = value.ok_or_else(|| format!("{option} needs a value"))?;
    value
        .parse()
        .map_err(|_| format!("{option} can't be {value:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options, String> {
        Options::parse(args.iter().map(|arg| arg.to_string()))
    }

    #[test]
    fn takes_a_file_and_the_defaults() {
        let options = parse(&["access.log"]).unwrap();
        assert_eq!(options.source, Source::File("access.log".into()));
        assert_eq!(options.top, 10);
    }

    #[test]
    fn names_what_it_cannot_use() {
        assert_eq!(
            parse(&["--sample", "many"]),
            Err("--sample can't be \"many\"".into())
        );
        assert_eq!(parse(&["--fast", "a"]), Err("unknown option --fast".into()));
        assert_eq!(parse(&[]), Err("no log given".into()));
    }
}
