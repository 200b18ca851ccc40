//! A made-up log, the same on every machine: for trying the tool out and for measuring it.

use std::fmt::Write;

/// Every eighth request is a health check. Any other names an order or a session of its own, as in a real shop,
/// so that no two of them have the same target.
pub struct SampleLog {
    lines: u32,
    next: u32,
    random: Random,
    line: String,
}

impl SampleLog {
    pub fn new(lines: u32) -> SampleLog {
        SampleLog {
            lines,
            next: 0,
            random: Random(1),
            line: String::new(),
        }
    }

    /// The next line, until the log ends. Borrows the one buffer that all lines are made in.
    pub fn next_line(&mut self) -> Option<&str> {
        if self.next == self.lines {
            return None;
        }
        let number = self.next;
        self.next += 1;
        self.line.clear();
        self.write_line(number).expect("a String takes any text");
        Some(&self.line)
    }

    fn write_line(&mut self, number: u32) -> std::fmt::Result {
        let (minute, second) = (number / 60 % 60, number % 60);
        let host = self.random.below(250);
        write!(
            self.line,
            "10.0.3.{host} [2024-05-02T10:{minute:02}:{second:02}Z] \"GET "
        )?;
        write_target(number, &mut self.line)?;
        let status = if self.random.below(200) == 0 {
            503
        } else {
            200
        };
        let bytes = 200 + self.random.below(8000);
        let millis = 1 + self.random.below(90);
        write!(self.line, " HTTP/1.1\" {status} {bytes} 0.{millis:03}")
    }
}

/// The request target of a line. Ids have six digits and tokens sixteen, so a kind of request has one length.
fn write_target(number: u32, out: &mut String) -> std::fmt::Result {
    let id = 100_000 + number;
    let token = u64::from(id) << 32;
    match number % 8 {
        0 => write!(out, "/health"),
        1 => write!(out, "/orders/{id}?trace={token:016x}"),
        2 => write!(out, "/orders/{id}/items?page=1&trace={token:016x}"),
        3 => write!(out, "/orders/{id}/invoice.pdf?trace={token:016x}"),
        4 => write!(out, "/users/{id}?trace={token:016x}"),
        5 => write!(out, "/users/{id}/orders?status=open&trace={token:016x}"),
        6 => write!(out, "/sessions/{token:016x}/refresh"),
        _ => write!(out, "/search?q={id}&sort=price&trace={token:016x}"),
    }
}

/// Knuth's MMIX generator: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use std::collections::BTreeSet;

    #[test]
    fn makes_the_same_log_every_time() {
        let (mut one, mut other) = (SampleLog::new(100), SampleLog::new(100));
        while let Some(line) = one.next_line() {
            assert_eq!(other.next_line(), Some(line));
        }
        assert_eq!(other.next_line(), None);
    }

    #[test]
    fn repeats_no_target_but_the_health_check() {
        let mut log = SampleLog::new(800);
        let mut targets = BTreeSet::new();
        while let Some(line) = log.next_line() {
            targets.insert(Record::parse(line).expect("a request").target.to_owned());
        }
        assert_eq!(targets.len(), 701);
    }
}
