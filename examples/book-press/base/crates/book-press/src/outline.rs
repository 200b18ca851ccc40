//! The outline: all headings, each below its chapter.

use std::io::{self, Write};

use crate::block::Block;
use crate::book::Book;

/// Writes one line for each heading, indented by its level.
pub fn write_outline(book: &Book, out: &mut impl Write) -> io::Result<()> {
    for (index, chapter) in book.chapters().enumerate() {
        writeln!(out, "{:>3}. {}", index + 1, chapter.title())?;
        for block in chapter.blocks().skip(1) {
            if let Block::Heading { level, text } = block {
                let indent = 3 + 2 * level;
                writeln!(out, "{:indent$}{text}", "")?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indents_by_level() {
        let book = Book::new("# One\n\n## Part\n\ntext\n\n# Two\n".into());
        let mut out = Vec::new();
        write_outline(&book, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "  1. One\n       Part\n  2. Two\n"
        );
    }
}
