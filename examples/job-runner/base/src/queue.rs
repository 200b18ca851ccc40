//! A queue of bounded length between threads, which also knows when all that went through it is done.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard};

pub struct Queue<T> {
    state: Mutex<State<T>>,
    capacity: usize,
    /// An item was added, or the queue was closed.
    filled: Condvar,
    /// An item was taken, or the last one was done.
    emptied: Condvar,
}

struct State<T> {
    items: VecDeque<T>,
    /// Taken and not yet done.
    running: usize,
    closed: bool,
}

impl<T> Queue<T> {
    /// A queue that holds at most `capacity` items, and never allocates again.
    pub fn new(capacity: usize) -> Queue<T> {
        let items = VecDeque::with_capacity(capacity);
        Queue {
            state: Mutex::new(State {
                items,
                running: 0,
                closed: false,
            }),
            capacity,
            filled: Condvar::new(),
            emptied: Condvar::new(),
        }
    }

    /// Adds an item; waits while the queue is full.
    pub fn push(&self, item: T) {
        let mut state = self.lock();
        while state.items.len() == self.capacity {
            state = self.emptied.wait(state).expect("no worker panics");
        }
        state.items.push_back(item);
        self.filled.notify_one();
    }

    /// Takes an item; waits for one. Gives nothing once the queue is closed and empty.
    /// Each item that was taken must be followed by [`Queue::done`].
    pub fn take(&self) -> Option<T> {
        let mut state = self.lock();
        loop {
            if let Some(item) = state.items.pop_front() {
                state.running += 1;
                self.emptied.notify_all();
                return Some(item);
            }
            if state.closed {
                return None;
            }
            state = self.filled.wait(state).expect("no worker panics");
        }
    }

    /// Says that an item that was taken is done with.
    pub fn done(&self) {
        self.lock().running -= 1;
        self.emptied.notify_all();
    }

    /// Waits until no item is left and all that were taken are done.
    pub fn wait_until_idle(&self) {
        let mut state = self.lock();
        while state.running > 0 || !state.items.is_empty() {
            state = self.emptied.wait(state).expect("no worker panics");
        }
    }

    /// Lets those who take leave when there is nothing more.
    pub fn close(&self) {
        self.lock().closed = true;
        self.filled.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().expect("no worker panics")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_items_in_order_and_then_nothing() {
        let queue = Queue::new(4);
        queue.push('a');
        queue.push('b');
        queue.close();
        assert_eq!(
            [queue.take(), queue.take(), queue.take()],
            [Some('a'), Some('b'), None]
        );
    }

    #[test]
    fn makes_the_one_who_pushes_wait_for_room() {
        let queue = Queue::new(1);
        std::thread::scope(|scope| {
            scope.spawn(|| (0..100).for_each(|number| queue.push(number)));
            let taken: Vec<i32> = (0..100).filter_map(|_| queue.take()).collect();
            assert!(taken.is_sorted());
        });
    }
}
