//! Batches: jobs that are reported together.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;

use crate::job::{Job, Outcome};

/// Some jobs, and what became of them so far.
pub struct Batch {
    jobs: Vec<Arc<Job>>,
    tally: Tally,
}

/// Counted by the workers while a batch runs.
#[derive(Default)]
struct Tally {
    passed: AtomicU64,
    failed: AtomicU64,
    bytes: AtomicU64,
}

/// What became of a batch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    pub passed: u64,
    pub failed: u64,
    /// Bytes that the jobs checked.
    pub bytes: u64,
    /// Lines in the transcripts of all jobs.
    pub complaints: u64,
}

impl Batch {
    /// Makes a batch of `size` jobs. Job and batch know each other.
    pub fn new(number: u32, size: u32) -> Arc<Batch> {
        Arc::new_cyclic(|batch| {
            let first = number * size;
            let mut jobs = Vec::with_capacity(size as usize);
            for number in first..first + size {
                jobs.push(Job::new(number, batch.clone()));
            }
            Batch {
                jobs,
                tally: Tally::default(),
            }
        })
    }

    pub fn jobs(&self) -> &[Arc<Job>] {
        &self.jobs
    }

    /// Called by a job of this batch when it is done.
    pub fn record(&self, outcome: Outcome, bytes: u64) {
        let counter = match outcome {
            Outcome::Passed => &self.tally.passed,
            Outcome::Failed => &self.tally.failed,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        self.tally.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    pub fn summary(&self) -> Summary {
        Summary {
            passed: self.tally.passed.load(Ordering::Relaxed),
            failed: self.tally.failed.load(Ordering::Relaxed),
            bytes: self.tally.bytes.load(Ordering::Relaxed),
            complaints: self.jobs.iter().map(|job| job.complaints()).sum(),
        }
    }
}

impl Summary {
    pub fn add(&mut self, other: &Summary) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.bytes += other.bytes;
        self.complaints += other.complaints;
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Summary {
            passed,
            failed,
            bytes,
            complaints,
        } = self;
        write!(
            f,
            "{passed} passed, {failed} failed, {bytes} bytes checked, {complaints} complaints"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_its_jobs_record() {
        let batch = Batch::new(0, 8);
        for job in batch.jobs() {
            job.run();
        }
        let summary = batch.summary();
        assert_eq!(summary.passed + summary.failed, 8);
        assert!(summary.bytes > 0);
    }

    #[test]
    fn numbers_jobs_across_batches() {
        let numbers: Vec<u32> = Batch::new(2, 3)
            .jobs()
            .iter()
            .map(|job| job.number())
            .collect();
        assert_eq!(numbers, [6, 7, 8]);
    }
}
