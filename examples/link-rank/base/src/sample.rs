//! A made-up site, the same on every machine.

use crate::links::Link;

/// So many links between so many pages. Low page numbers are linked to more often, as the front pages of a site are.
pub fn links(pages: u32, count: u32) -> Vec<Link> {
    let mut random = Random(1);
    let mut links = Vec::with_capacity(count as usize);
    for _ in 0..count {
        let from = random.below(pages);
        let to = random.below(pages).min(random.below(pages));
        links.push(Link { from, to });
    }
    links
}

/// Knuth's MMIX generator: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % u64::from(limit)) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_the_same_site_every_time() {
        assert_eq!(links(10, 40), links(10, 40));
    }

    #[test]
    fn stays_within_the_site() {
        assert!(links(10, 400)
            .iter()
            .all(|link| link.from < 10 && link.to < 10));
    }
}
