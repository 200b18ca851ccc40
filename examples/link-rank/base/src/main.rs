//! Ranks pages by the links between them, as the first search engines did.
//!
//! The input has one link a line, two page numbers: `17 4` says that page 17 links to page 4.

mod args;
mod graph;
mod links;
mod rank;
mod report;
mod sample;

use std::error::Error;
use std::process;

use args::{Options, Source};
use graph::Graph;

fn main() {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("link-rank: {problem}\n\n{}", args::USAGE);
            process::exit(2);
        }
    };
    if let Err(problem) = run(&options) {
        eprintln!("link-rank: {problem}");
        process::exit(1);
    }
}

fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let links = match &options.source {
        Source::File(path) => links::read_file(path)?,
        Source::Sample { pages, links } => sample::links(*pages, *links),
    };
    let graph = Graph::from_links(links);
    let ranking = rank::rank(&graph, options.rounds);
    report::write(&graph, &ranking, options.top, &mut std::io::stdout().lock())?;
    Ok(())
}
