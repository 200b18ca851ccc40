//! Runs batches of jobs on worker threads and prints a line for each batch.
//!
//! A job checks one made-up file. Its outcome depends on the file alone, so what is printed depends neither on the
//! number of workers nor on their order.

mod args;
mod batch;
mod job;
mod pool;
mod queue;
mod work;

use std::io::{self, Write};
use std::process;
use std::sync::Arc;

use args::Options;
use batch::{Batch, Summary};
use pool::Pool;

fn main() {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("job-runner: {problem}\n\n{}", args::USAGE);
            process::exit(2);
        }
    };
    if let Err(problem) = run(&options) {
        eprintln!("job-runner: {problem}");
        process::exit(1);
    }
}

/// Runs one batch after the other, each on all workers.
fn run(options: &Options) -> io::Result<()> {
    let pool = Pool::start(options.workers);
    let mut out = io::stdout().lock();
    let mut total = Summary::default();
    for number in 0..options.batches {
        let batch = Batch::new(number, options.jobs);
        for job in batch.jobs() {
            pool.submit(Arc::clone(job));
        }
        pool.wait_until_idle();

        let summary = batch.summary();
        writeln!(out, "batch {number:>3}: {summary}")?;
        total.add(&summary);
    }
    pool.stop();
    writeln!(out, "total    : {total}")
}
