//! The digest: what is known of each route.

use crate::histogram::Histogram;
use crate::record::Record;
use crate::routes::{RouteId, Routes};

/// One route's numbers.
pub struct RouteStats {
    pub requests: u64,
    pub errors: u64,
    pub bytes: u64,
    pub latency: Histogram,
}

/// The numbers of all routes.
pub struct Digest {
    routes: Routes,
    stats: Vec<RouteStats>,
    skipped: u64,
}

impl Digest {
    pub fn new() -> Digest {
        Digest {
            routes: Routes::new(),
            stats: Vec::new(),
            skipped: 0,
        }
    }

    /// Counts one line; a line that is no request is counted as skipped.
    pub fn add_line(&mut self, line: &str) {
        match Record::parse(line) {
            Some(record) => self.add(&record),
            None => self.skipped += 1,
        }
    }

    pub fn skipped(&self) -> u64 {
        self.skipped
    }

    /// Routes with their numbers, in the order in which they were first seen.
    pub fn routes(&self) -> impl Iterator<Item = (&str, &RouteStats)> {
        self.routes
            .iter()
            .map(|id| (self.routes.pattern(id), &self.stats[id.index()]))
    }

    fn add(&mut self, record: &Record) {
        let route = self.routes.resolve(record.target);
        let stats = self.stats_mut(route);
        stats.requests += 1;
        stats.errors += u64::from(record.is_error());
        stats.bytes += record.bytes;
        stats.latency.add(record.micros);
    }

    fn stats_mut(&mut self, route: RouteId) -> &mut RouteStats {
        if route.index() == self.stats.len() {
            let latency = Histogram::new();
            self.stats.push(RouteStats {
                requests: 0,
                errors: 0,
                bytes: 0,
                latency,
            });
        }
        &mut self.stats[route.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_lines_by_route() {
        let mut digest = Digest::new();
        digest.add_line(r#"a [t] "GET /orders/1 HTTP/1.1" 200 10 0.001"#);
        digest.add_line(r#"a [t] "GET /orders/2 HTTP/1.1" 500 30 0.002"#);
        digest.add_line("-- log rotated --");

        let routes: Vec<_> = digest.routes().collect();
        assert_eq!(routes.len(), 1);
        let (pattern, stats) = routes[0];
        assert_eq!(pattern, "/orders/:id");
        assert_eq!((stats.requests, stats.errors, stats.bytes), (2, 1, 40));
        assert_eq!(digest.skipped(), 1);
    }
}
