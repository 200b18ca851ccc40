//! One line of an access log:
//!
//! ```text
//! 10.0.3.17 [2024-05-02T10:00:07Z] "GET /orders/100007 HTTP/1.1" 200 5123 0.042
//! ```
//!
//! address, time, request, status, bytes sent, seconds taken.

/// What the digest needs of a line. Borrows from it.
#[derive(Debug, PartialEq)]
pub struct Record<'line> {
    /// Path and query, as the client sent them.
    pub target: &'line str,
    pub status: u16,
    pub bytes: u64,
    pub micros: u64,
}

impl<'line> Record<'line> {
    /// Parses a line; gives nothing for one of another shape.
    pub fn parse(line: &'line str) -> Option<Record<'line>> {
        let (_, rest) = line.split_once('"')?;
        let (request, rest) = rest.split_once('"')?;

        let target = request.split(' ').nth(1)?;

        let mut numbers = rest.split_ascii_whitespace();
        let status = numbers.next()?.parse().ok()?;
        let bytes = numbers.next()?.parse().ok()?;
        let seconds: f64 = numbers.next()?.parse().ok()?;
        let micros = (seconds * 1e6).round() as u64;
        Some(Record {
            target,
            status,
            bytes,
            micros,
        })
    }

    /// Whether the server failed; a client's mistake (4xx) is not the route's.
    pub fn is_error(&self) -> bool {
        self.status >= 500
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_line() {
        let line =
            r#"10.0.3.17 [2024-05-02T10:00:07Z] "GET /orders/7?full=1 HTTP/1.1" 503 51 0.042"#;
        let record = Record::parse(line).unwrap();
        assert_eq!(record.target, "/orders/7?full=1");
        assert_eq!((record.bytes, record.micros), (51, 42_000));
        assert!(record.is_error());
    }

    #[test]
    fn skips_what_is_no_request() {
        assert_eq!(Record::parse("-- log rotated --"), None);
        assert_eq!(Record::parse(r#"x "GET / HTTP/1.1" ok 1 2"#), None);
    }
}
