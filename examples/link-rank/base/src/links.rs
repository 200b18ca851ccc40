//! Links between pages, and how they are read.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};

/// A link from one page to another. Ordered by where it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    pub from: u32,
    pub to: u32,
}

/// Reads a file of links. Empty lines and lines that start with `#` are left out.
pub fn read_file(path: &str) -> Result<Vec<Link>, Box<dyn Error>> {
    let file = File::open(path).map_err(|problem| format!("{path}: {problem}"))?;
    let mut links = Vec::new();
    for (index, line) in BufReader::new(file).lines().enumerate() {
        let line = line?;
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        let link =
            parse(text).ok_or_else(|| format!("{path}:{}: {text:?} is no link", index + 1))?;
        links.push(link);
    }
    Ok(links)
}

fn parse(line: &str) -> Option<Link> {
    let (from, to) = line.split_once(' ')?;
    Some(Link {
        from: from.parse().ok()?,
        to: to.trim_start().parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_two_numbers() {
        assert_eq!(parse("17 4"), Some(Link { from: 17, to: 4 }));
        assert_eq!(parse("17   4"), Some(Link { from: 17, to: 4 }));
        for wrong in ["17", "17 x", "-1 4", "1 2 3"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
