//! Turns a book into one page of HTML.
//!
//! A book is written in a small part of Markdown: headings, paragraphs, lists, fenced code; in the text emphasis,
//! code and links. A heading of the first level starts a chapter.

mod block;
mod book;
mod chapter;
mod html;
mod inline;
mod outline;

pub use book::Book;
pub use html::render;
pub use outline::write_outline;
