//! Jobs: one made-up file to check, and a transcript of what was found.

use std::sync::{Arc, Mutex, Weak};

use crate::batch::Batch;
use crate::work::{self, Block};

/// Room for a job's transcript. What does not fit is left out, so that a job never allocates while it runs.
const TRANSCRIPT_BYTES: usize = 512;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    Passed,
    Failed,
}

pub struct Job {
    number: u64,
    /// The batch owns its jobs; a job only looks back.
    batch: Weak<Batch>,
    transcript: Mutex<Vec<u8>>,
}

impl Job {
    pub fn new(number: u32, batch: Weak<Batch>) -> Arc<Job> {
        Arc::new(Job {
            number: u64::from(number),
            batch,
            transcript: Mutex::new(Vec::with_capacity(TRANSCRIPT_BYTES)),
        })
    }

    #[cfg(test)]
    pub fn number(&self) -> u32 {
        self.number as u32
    }

    /// Checks the file, writes the transcript, and tells the batch.
    pub fn run(&self) {
        let mut bytes = 0;
        let mut outcome = Outcome::Passed;
        for block in work::blocks(self.number) {
            bytes += work::BLOCK_BYTES;
            if !work::is_sound(&block) {
                outcome = Outcome::Failed;
                self.complain(&block);
            }
        }
        if let Some(batch) = self.batch.upgrade() {
            batch.record(outcome, bytes);
        }
    }

    /// Lines in the transcript.
    pub fn complaints(&self) -> u64 {
        let transcript = self.transcript.lock().expect("no job panics");
        transcript.iter().filter(|&&byte| byte == b'\n').count() as u64
    }

    fn complain(&self, block: &Block) {
        use std::io::Write;

        let mut transcript = self.transcript.lock().expect("no job panics");
        // A line has at most 40 bytes.
        if transcript.len() + 40 <= TRANSCRIPT_BYTES {
            writeln!(
                transcript,
                "block {} has sum {:08x}",
                block.index, block.sum
            )
            .expect("a Vec takes any bytes");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(number: u32) -> Arc<Job> {
        Job::new(number, Weak::new())
    }

    #[test]
    fn complains_in_the_same_way_every_time() {
        let (one, other) = (job(7), job(7));
        one.run();
        other.run();
        assert_eq!(
            *one.transcript.lock().unwrap(),
            *other.transcript.lock().unwrap()
        );
    }

    #[test]
    fn never_outgrows_its_transcript() {
        let job = job(0);
        for index in 0..1000 {
            job.complain(&Block {
                index,
                sum: u32::MAX,
            });
        }
        assert!(job.transcript.lock().unwrap().capacity() == TRANSCRIPT_BYTES);
        assert!(job.complaints() > 10);
    }
}
