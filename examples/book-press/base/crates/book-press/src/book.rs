//! Books, and where their chapters are.

use std::ops::Range;

use crate::chapter::Chapter;

/// A book: its text, and where in it the chapters are.
pub struct Book {
    source: String,
    chapters: Vec<Range<usize>>,
}

impl Book {
    /// Finds the chapters of a text. What precedes the first heading belongs to no chapter and is left out.
    pub fn new(source: String) -> Book {
        let mut chapters: Vec<Range<usize>> = Vec::new();
        let mut offset = 0;
        for line in source.split_inclusive('\n') {
            if line.starts_with("# ") {
                if let Some(previous) = chapters.last_mut() {
                    previous.end = offset;
                }
                chapters.push(offset..source.len());
            }
            offset += line.len();
        }
        Book { source, chapters }
    }

    /// Bytes of text.
    pub fn size(&self) -> usize {
        self.source.len()
    }

    pub fn chapters(&self) -> impl Iterator<Item = Chapter<'_>> {
        self.chapters
            .iter()
            .map(|range| Chapter::new(&self.source[range.clone()]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_a_chapter_at_each_heading_of_the_first_level() {
        let book = Book::new("preface\n# One\n\ntext\n## Part\n# Two\n".into());
        let titles: Vec<&str> = book.chapters().map(|chapter| chapter.title()).collect();
        assert_eq!(titles, ["One", "Two"]);
    }

    #[test]
    fn may_have_no_chapter() {
        assert_eq!(Book::new("text only\n".into()).chapters().count(), 0);
    }
}
