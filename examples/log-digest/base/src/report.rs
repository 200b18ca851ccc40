//! The report: a table of the busiest routes.

use std::io::{self, Write};

use crate::digest::{Digest, RouteStats};

/// Writes the `top` busiest routes, and what the rest amounts to.
pub fn write(digest: &Digest, top: usize, out: &mut impl Write) -> io::Result<()> {
    let mut routes: Vec<(&str, &RouteStats)> = digest.routes().collect();
    routes.sort_by(|a, b| b.1.requests.cmp(&a.1.requests).then(a.0.cmp(b.0)));
    let (shown, rest) = routes.split_at(top.min(routes.len()));

    writeln!(
        out,
        "{:>9} {:>7} {:>10} {:>9} {:>9}  route",
        "requests", "errors", "bytes", "p50", "p99"
    )?;
    for (pattern, stats) in shown {
        writeln!(
            out,
            "{:>9} {:>6.1}% {:>10} {:>7}us {:>7}us  {pattern}",
            stats.requests,
            error_share(stats),
            stats.bytes,
            stats.latency.percentile(0.50),
            stats.latency.percentile(0.99),
        )?;
    }
    if !rest.is_empty() {
        let requests: u64 = rest.iter().map(|(_, stats)| stats.requests).sum();
        writeln!(out, "{requests:>9} requests on {} more routes", rest.len())?;
    }
    if digest.skipped() > 0 {
        writeln!(out, "{:>9} lines skipped", digest.skipped())?;
    }
    Ok(())
}

/// The error share, in percent, of the route that fails most.
pub fn worst_error_share(digest: &Digest) -> f64 {
    digest
        .routes()
        .map(|(_, stats)| error_share(stats))
        .fold(0.0, f64::max)
}

fn error_share(stats: &RouteStats) -> f64 {
    100.0 * stats.errors as f64 / stats.requests as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_busiest_routes_first() {
        let mut digest = Digest::new();
        for target in ["/a", "/b/1", "/b/2", "/c"] {
            digest.add_line(&format!(r#"x [t] "GET {target} HTTP/1.1" 200 1 0.001"#));
        }
        let mut out = Vec::new();
        write(&digest, 2, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().skip(1).collect();
        assert!(lines[0].ends_with("/b/:id"), "{text}");
        assert!(lines[1].ends_with("/a"), "{text}");
        assert!(lines[2].ends_with("1 requests on 1 more routes"), "{text}");
    }
}
