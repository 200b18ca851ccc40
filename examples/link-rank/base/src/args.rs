//! The command line.

use std::str::FromStr;

pub const USAGE: &str = "\
usage: link-rank (FILE | --sample PAGES LINKS) [--rounds N] [--top N]

  FILE                  links, one a line: FROM TO
  --sample PAGES LINKS  rank a made-up site instead
  --rounds N            rounds of ranking (default 20)
  --top N               pages shown (default 10)";

/// Where the links come from.
#[derive(Debug, PartialEq)]
pub enum Source {
    File(String),
    Sample { pages: u32, links: u32 },
}

#[derive(Debug, PartialEq)]
pub struct Options {
    pub source: Source,
    pub rounds: u32,
    pub top: usize,
}

impl Options {
    /// Parses the arguments after the program's name.
    pub fn parse(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
        let (mut source, mut rounds, mut top) = (None, 20, 10);
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--sample" => {
                    let pages = number(&arg, args.next())?;
                    let links = number(&arg, args.next())?;
                    if pages == 0 {
                        return Err("a site has at least one page".into());
                    }
                    source = Some(Source::Sample { pages, links });
                }
                "--rounds" => rounds = number(&arg, args.next())?,
                "--top" => top = number(&arg, args.next())?,
                _ if arg.starts_with('-') => return Err(format!("unknown option {arg}")),
                _ => source = Some(Source::File(arg)),
            }
        }
        let source = source.ok_or("no links given")?;
        Ok(Options {
            source,
            rounds,
            top,
        })
    }
}

fn number<T: FromStr>(option: &str, value: Option<String>) -> Result<T, String> {
    let value = value.ok_or_else(|| format!("{option} needs a number"))?;
    value
        .parse()
        .map_err(|_| format!("{option} needs a number, not {value:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options, String> {
        Options::parse(args.iter().map(ToString::to_string))
    }

    #[test]
    fn takes_a_file_or_a_sample() {
        assert_eq!(
            parse(&["site.links"]).unwrap().source,
            Source::File("site.links".into())
        );
        let options = parse(&["--sample", "10", "50", "--top", "3"]).unwrap();
        assert_eq!(
            options.source,
            Source::Sample {
                pages: 10,
                links: 50
            }
        );
        assert_eq!(options.top, 3);
    }

    #[test]
    fn names_what_it_cannot_use() {
        assert_eq!(parse(&[]), Err("no links given".into()));
        assert_eq!(
            parse(&["--sample", "10"]),
            Err("--sample needs a number".into())
        );
        assert_eq!(
            parse(&["--top", "all", "x"]),
            Err("--top needs a number, not \"all\"".into())
        );
    }
}
