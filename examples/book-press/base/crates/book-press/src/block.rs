//! Blocks: what blank lines separate.

#[derive(Debug, PartialEq)]
pub enum Block<'text> {
    Heading {
        level: usize,
        text: &'text str,
    },
    Paragraph(&'text str),
    /// Lines that each start with `- `.
    List(&'text str),
    /// What stands between two lines of three backticks.
    Code(&'text str),
}

/// The blocks of a text, one after the other.
pub struct Blocks<'text> {
    rest: &'text str,
}

const FENCE: &str = "```";

impl<'text> Blocks<'text> {
    pub fn new(text: &'text str) -> Blocks<'text> {
        Blocks { rest: text }
    }

    /// Takes the text up to `end` bytes from here, and skips `gap` more.
    fn advance(&mut self, end: usize, gap: usize) -> &'text str {
        let taken = &self.rest[..end];
        self.rest = self.rest.get(end + gap..).unwrap_or("");
        taken
    }
}

impl<'text> Iterator for Blocks<'text> {
    type Item = Block<'text>;

    fn next(&mut self) -> Option<Block<'text>> {
        self.rest = self.rest.trim_start_matches('\n');
        if self.rest.is_empty() {
            return None;
        }
        if let Some(body) = self.rest.strip_prefix(FENCE) {
            // The rest of the fence's line names a language, which is left out.
            self.rest = body.split_once('\n').map_or("", |(_, body)| body);
            let end = self.rest.find(FENCE).unwrap_or(self.rest.len());
            return Some(Block::Code(self.advance(end, FENCE.len())));
        }
        if self.rest.starts_with('#') {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            return Some(heading(self.advance(end, 1)));
        }
        let end = self.rest.find("\n\n").unwrap_or(self.rest.len());
        let text = self.advance(end, 2).trim_end();
        Some(if text.starts_with("- ") {
            Block::List(text)
        } else {
            Block::Paragraph(text)
        })
    }
}

fn heading(line: &str) -> Block<'_> {
    let text = line.trim_start_matches('#');
    Block::Heading {
        level: (line.len() - text.len()).min(6),
        text: text.trim(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<Block<'_>> {
        Blocks::new(text).collect()
    }

    #[test]
    fn tells_blocks_apart() {
        assert_eq!(
            blocks("## Part\nOne\ntwo\n\n- a\n- b\n\n```rust\nlet x;\n\n```\nend"),
            [
                Block::Heading {
                    level: 2,
                    text: "Part"
                },
                Block::Paragraph("One\ntwo"),
                Block::List("- a\n- b"),
                Block::Code("let x;\n\n"),
                Block::Paragraph("end"),
            ]
        );
    }

    #[test]
    fn takes_what_is_not_finished() {
        assert_eq!(blocks("```\nopen"), [Block::Code("open")]);
        assert_eq!(blocks("```"), [Block::Code("")]);
        assert_eq!(blocks("\n\n"), []);
    }
}
