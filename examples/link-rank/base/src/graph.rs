//! The graph of links, in compressed rows: all targets in one array, ordered by the page that they are linked from.

use crate::links::Link;

pub struct Graph {
    /// Where each page's targets begin, and at the end where the last one's end.
    offsets: Vec<u32>,
    targets: Vec<u32>,
}

impl Graph {
    /// Builds the graph of these links. Its pages are numbered from 0 to the largest number that occurs.
    pub fn from_links(mut links: Vec<Link>) -> Graph {
        links.sort_unstable();
        let pages = page_count(&links);

        let mut offsets = Vec::with_capacity(pages + 1);
        let mut targets = Vec::with_capacity(links.len());
        for link in &links {
            while offsets.len() <= link.from as usize {
                offsets.push(targets.len() as u32);
            }
            targets.push(link.to);
        }
        while offsets.len() <= pages {
            offsets.push(targets.len() as u32);
        }
        Graph { offsets, targets }
    }

    pub fn pages(&self) -> usize {
        self.offsets.len() - 1
    }

    pub fn links(&self) -> usize {
        self.targets.len()
    }

    /// The pages that a page links to, in order.
    pub fn targets_of(&self, page: usize) -> &[u32] {
        &self.targets[self.offsets[page] as usize..self.offsets[page + 1] as usize]
    }
}

fn page_count(links: &[Link]) -> usize {
    links
        .iter()
        .map(|link| link.from.max(link.to) as usize + 1)
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(links: &[(u32, u32)]) -> Graph {
        Graph::from_links(links.iter().map(|&(from, to)| Link { from, to }).collect())
    }

    #[test]
    fn keeps_the_targets_of_each_page() {
        let graph = graph(&[(2, 0), (0, 4), (0, 1), (2, 3)]);
        assert_eq!(graph.pages(), 5);
        assert_eq!(graph.links(), 4);
        let targets: Vec<&[u32]> = (0..5).map(|page| graph.targets_of(page)).collect();
        assert_eq!(targets, [&[1, 4][..], &[], &[0, 3], &[], &[]]);
    }

    #[test]
    fn may_be_empty() {
        assert_eq!(graph(&[]).pages(), 0);
    }
}
