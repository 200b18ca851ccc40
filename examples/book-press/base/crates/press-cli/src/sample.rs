//! A made-up book, the same on every machine.

/// All of one length, so that a chapter is as long as any other.
const WORDS: [&str; 16] = [
    "garden", "winter", "silver", "letter", "harbor", "candle", "stream", "little", "orange",
    "shadow", "forest", "bridge", "corner", "autumn", "window", "mirror",
];
const PARAGRAPHS: u32 = 40;
const LINES: u32 = 6;
const WORDS_OF_A_LINE: u32 = 8;

/// A book of so many chapters, 999 at most: a heading, forty paragraphs, and a link to the chapter that follows.
pub fn book(chapters: u16) -> String {
    let mut random = Random(1);
    let mut text = String::new();
    for number in 1..=chapters.min(999) {
        text.push_str(&format!("# Chapter {number:03}\n\n"));
        for _ in 0..PARAGRAPHS {
            push_paragraph(&mut random, &mut text);
        }
        let next = number % chapters + 1;
        text.push_str(&format!("See [Chapter {next:03}](#chapter-{next:03}).\n\n"));
    }
    text
}

/// Six lines of eight words, the third word of each emphasised.
fn push_paragraph(random: &mut Random, text: &mut String) {
    for _ in 0..LINES {
        for place in 1..=WORDS_OF_A_LINE {
            let word = random.word();
            if place == 3 {
                text.push('*');
                text.push_str(word);
                text.push('*');
            } else {
                text.push_str(word);
            }
            text.push(if place == WORDS_OF_A_LINE { '\n' } else { ' ' });
        }
    }
    text.push('\n');
}

/// Knuth's MMIX generator: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn word(&mut self) -> &'static str {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        WORDS[(self.0 >> 60) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_the_same_book_every_time() {
        assert_eq!(book(2), book(2));
    }

    #[test]
    fn makes_chapters_of_one_length() {
        assert_eq!(book(3).len(), 3 * book(1).len());
    }
}
