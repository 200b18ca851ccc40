//! Chapters.

use crate::block::{Block, Blocks};

/// A chapter: its text, which starts with its heading.
pub struct Chapter<'book> {
    text: &'book str,
}

impl<'book> Chapter<'book> {
    pub fn new(text: &'book str) -> Chapter<'book> {
        Chapter { text }
    }

    /// The text of the heading.
    pub fn title(&self) -> &'book str {
        let heading = self.text.lines().next().unwrap_or("");
        heading.trim_start_matches('#').trim()
    }

    /// The name that links to this chapter use: `#chapter-7` for "Chapter 7".
    pub fn anchor(&self) -> String {
        self.title().to_lowercase().replace(' ', "-")
    }

    pub fn blocks(&self) -> impl Iterator<Item = Block<'book>> {
        Blocks::new(self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_named_by_its_heading() {
        let chapter = Chapter::new("# Chapter 7\n\ntext\n");
        assert_eq!(chapter.title(), "Chapter 7");
        assert_eq!(chapter.anchor(), "chapter-7");
        assert_eq!(chapter.blocks().count(), 2);
    }
}
