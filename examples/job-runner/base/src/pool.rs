//! A fixed number of threads that run jobs.

use std::sync::{Arc, Barrier};
use std::thread::{self, JoinHandle};

use crate::job::Job;
use crate::queue::Queue;

/// Jobs that may wait for each worker.
const BACKLOG: u32 = 4;

pub struct Pool {
    queue: Arc<Queue<Arc<Job>>>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    /// Starts the workers, and comes back when all of them are ready.
    pub fn start(workers: u32) -> Pool {
        let queue = Arc::new(Queue::new((workers * BACKLOG) as usize));
        let ready = Arc::new(Barrier::new(workers as usize + 1));
        let mut handles = Vec::with_capacity(workers as usize);
        for _ in 0..workers {
            let queue = Arc::clone(&queue);
            let ready = Arc::clone(&ready);
            handles.push(thread::spawn(move || {
                ready.wait();
                work_off(&queue);
            }));
        }
        ready.wait();
        Pool {
            queue,
            workers: handles,
        }
    }

    /// Hands a job to the next worker that is free; waits while too many are pending.
    pub fn submit(&self, job: Arc<Job>) {
        self.queue.push(job);
    }

    /// Waits until all jobs that were handed over have run.
    pub fn wait_until_idle(&self) {
        self.queue.wait_until_idle();
    }

    /// Ends the workers after the jobs that are pending.
    pub fn stop(self) {
        self.queue.close();
        for worker in self.workers {
            worker.join().expect("no worker panics");
        }
    }
}

/// Runs jobs until the queue is closed. A job is let go before it counts as done.
fn work_off(queue: &Queue<Arc<Job>>) {
    while let Some(job) = queue.take() {
        job.run();
        drop(job);
        queue.done();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::Batch;

    #[test]
    fn gives_the_same_totals_for_any_number_of_workers() {
        let summary_with = |workers| {
            let pool = Pool::start(workers);
            let batch = Batch::new(3, 50);
            for job in batch.jobs() {
                pool.submit(Arc::clone(job));
            }
            pool.wait_until_idle();
            pool.stop();
            batch.summary()
        };
        assert_eq!(summary_with(1), summary_with(4));
    }
}
