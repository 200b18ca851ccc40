//! PageRank by power iteration.

use crate::graph::Graph;

/// The share of visitors who follow a link; the others start anew at any page.
const DAMPING: f64 = 0.85;

/// Each page's share of all visitors after so many rounds. The shares sum to one.
pub fn rank(graph: &Graph, rounds: u32) -> Vec<f64> {
    let pages = graph.pages();
    let mut shares = vec![1.0 / pages as f64; pages];
    let mut next = vec![0.0; pages];
    for _ in 0..rounds {
        spread(graph, &shares, &mut next);
        std::mem::swap(&mut shares, &mut next);
    }
    shares
}

/// One round: each page gives its share to the pages it links to, in equal parts.
fn spread(graph: &Graph, shares: &[f64], next: &mut [f64]) {
    next.fill(0.0);
    let mut stranded = 0.0;
    for (page, share) in shares.iter().enumerate() {
        let targets = graph.targets_of(page);
        if targets.is_empty() {
            stranded += share;
        }
        for &target in targets {
            next[target as usize] += DAMPING * share / targets.len() as f64;
        }
    }
    // Who starts anew or is stranded on a page without links goes anywhere.
    let anywhere = (1.0 - DAMPING + DAMPING * stranded) / shares.len() as f64;
    for share in next {
        *share += anywhere;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::Link;

    fn ranks(links: &[(u32, u32)]) -> Vec<f64> {
        let links = links.iter().map(|&(from, to)| Link { from, to }).collect();
        rank(&Graph::from_links(links), 50)
    }

    #[test]
    fn loses_no_visitor() {
        let shares = ranks(&[(0, 1), (1, 2), (3, 1)]);
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn prefers_what_is_linked_to() {
        let shares = ranks(&[(0, 1), (2, 1), (3, 1), (1, 2)]);
        assert!(shares[1] > shares[2]);
        assert!(shares[2] > shares[0]);
    }

    #[test]
    fn treats_a_ring_evenly() {
        for share in ranks(&[(0, 1), (1, 2), (2, 0)]) {
            assert!((share - 1.0 / 3.0).abs() < 1e-9);
        }
    }
}
