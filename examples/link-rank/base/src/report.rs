//! The report: the pages that rank highest.

use std::io::{self, Write};

use crate::graph::Graph;

/// Writes the `top` pages with their share of visitors, in percent.
pub fn write(graph: &Graph, ranking: &[f64], top: usize, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} pages, {} links", graph.pages(), graph.links())?;
    for page in best(ranking, top) {
        let links = graph.targets_of(page).len();
        writeln!(
            out,
            "{:>7.4}%  page {page} ({links} links out)",
            100.0 * ranking[page]
        )?;
    }
    Ok(())
}

/// The pages with the largest shares, the best first; of equals the first.
fn best(ranking: &[f64], top: usize) -> Vec<usize> {
    let mut best: Vec<usize> = Vec::with_capacity(top + 1);
    for page in 0..ranking.len() {
        let place = best.partition_point(|&other| ranking[other] >= ranking[page]);
        if place < top {
            best.insert(place, page);
            best.truncate(top);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_best() {
        assert_eq!(best(&[0.1, 0.4, 0.2, 0.4], 3), [1, 3, 2]);
        assert_eq!(best(&[0.1], 3), [0]);
        assert!(best(&[0.1, 0.9], 0).is_empty());
    }
}
