//! HTML.

use crate::block::Block;
use crate::book::Book;
use crate::chapter::Chapter;
use crate::inline::{write_escaped, write_inline};

/// The whole book as the body of a page.
pub fn render(book: &Book) -> String {
    // Marks are shorter than the tags that replace them; half as much again was enough for every book so far.
    let mut html = String::with_capacity(book.size() * 3 / 2);
    for chapter in book.chapters() {
        write_chapter(&chapter, &mut html);
    }
    html
}

fn write_chapter(chapter: &Chapter, html: &mut String) {
    html.push_str("<section id=\"");
    write_escaped(&chapter.anchor(), html);
    html.push_str("\">\n");
    for block in chapter.blocks() {
        write_block(&block, html);
    }
    html.push_str("</section>\n");
}

fn write_block(block: &Block, html: &mut String) {
    match block {
        Block::Heading { level, text } => {
            let tag = ["h1", "h2", "h3", "h4", "h5", "h6"][level - 1];
            write_element(tag, html, |html| write_inline(text, html));
        }
        Block::Paragraph(text) => write_element("p", html, |html| write_inline(text, html)),
        Block::List(items) => {
            html.push_str("<ul>\n");
            for item in items.lines() {
                let text = item.trim_start_matches("- ");
                write_element("li", html, |html| write_inline(text, html));
            }
            html.push_str("</ul>\n");
        }
        Block::Code(text) => write_element("pre", html, |html| write_escaped(text, html)),
    }
}

fn write_element(tag: &str, html: &mut String, write_content: impl FnOnce(&mut String)) {
    html.push('<');
    html.push_str(tag);
    html.push('>');
    write_content(html);
    html.push_str("</");
    html.push_str(tag);
    html.push_str(">\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renders_a_book() {
        let book =
            Book::new("# One\n\nText & *more*\n\n- a\n- b\n\n# Two\n\n```\nx < y\n```\n".into());
        assert_eq!(
            render(&book),
            "<section id=\"one\">\n<h1>One</h1>\n<p>Text &amp; <em>more</em></p>\n\
             <ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</section>\n\
             <section id=\"two\">\n<h1>Two</h1>\n<pre>x &lt; y\n</pre>\n</section>\n"
        );
    }
}
