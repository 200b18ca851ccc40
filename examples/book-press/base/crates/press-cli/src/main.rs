//! The command line of book-press.

mod sample;

use std::error::Error;
use std::io::{self, Write};
use std::process;

use book_press::{render, write_outline, Book};

const USAGE: &str = "\
usage: press (render | outline) (FILE | --sample CHAPTERS)

  render             print the book as HTML
  outline            print its headings
  FILE               a book in Markdown
  --sample CHAPTERS  a made-up book instead";

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    if let Err(problem) = run(&args) {
        eprintln!("press: {problem}");
        process::exit(1);
    }
}

fn run(args: &[&str]) -> Result<(), Box<dyn Error>> {
    let (command, source) = match args {
        [command, "--sample", chapters] => (*command, sample::book(chapters.parse()?)),
        [command, file] => (*command, std::fs::read_to_string(file)?),
        _ => return Err(USAGE.into()),
    };
    let book = Book::new(source);
    let mut out = io::stdout().lock();
    match command {
        "render" => out.write_all(render(&book).as_bytes())?,
        "outline" => write_outline(&book, &mut out)?,
        _ => return Err(format!("unknown command {command}\n\n{USAGE}").into()),
    }
    Ok(())
}
