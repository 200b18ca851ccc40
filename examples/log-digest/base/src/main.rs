//! Groups an access log by route and prints requests, errors and latency of each.
//!
//! Exits with 0, or with 1 if a route fails more often than `--max-errors` allows.

mod args;
mod digest;
mod histogram;
mod record;
mod report;
mod routes;
mod sample;

use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::process;

use args::{Options, Source};
use digest::Digest;

fn main() {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("log-digest: {problem}\n\n{}", args::USAGE);
            process::exit(2);
        }
    };
    let mut digest = Digest::new();
    let status = match run(&options, &mut digest) {
        Ok(status) => status,
        Err(problem) => {
            eprintln!("log-digest: {problem}");
            3
        }
    };
    // The tables of a large log take a while to free one by one, and the process ends anyway.
    process::exit(status);
}

/// Reads the log, prints the report, and gives the exit status.
fn run(options: &Options, digest: &mut Digest) -> Result<i32, Box<dyn Error>> {
    match &options.source {
        Source::Sample(lines) => {
            let mut log = sample::SampleLog::new(*lines);
            while let Some(line) = log.next_line() {
                digest.add_line(line);
            }
        }
        Source::File(path) => read_file(path, digest)?,
    }

    let stdout = io::stdout();
    report::write(digest, options.top, &mut stdout.lock())?;
    io::stdout().flush()?;
    Ok(i32::from(
        report::worst_error_share(digest) > options.max_errors,
    ))
}

/// Feeds a file to the digest, one line at a time through one buffer.
fn read_file(path: &str, digest: &mut Digest) -> Result<(), Box<dyn Error>> {
    let file = File::open(path).map_err(|problem| format!("{path}: {problem}"))?;
    let mut reader = BufReader::new(file);
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        digest.add_line(line.trim_end());
        line.clear();
    }
    Ok(())
}
