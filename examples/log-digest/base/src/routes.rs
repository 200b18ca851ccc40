//! Routes: request targets with their variable parts left open, `/orders/100007?full=1` → `/orders/:id`.

use std::collections::BTreeMap;

/// A route's place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteId(u32);

impl RouteId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// All routes seen so far.
pub struct Routes {
    ids: BTreeMap<String, RouteId>,
    patterns: Vec<String>,
    /// Holds the pattern of the target at hand, so that a known route costs no allocation.
    scratch: String,
}

impl Routes {
    pub fn new() -> Routes {
        Routes {
            ids: BTreeMap::new(),
            patterns: Vec::new(),
            scratch: String::new(),
        }
    }

    /// The route that a target belongs to, made known if it is new.
    pub fn resolve(&mut self, target: &str) -> RouteId {
        self.scratch.clear();
        write_pattern(target, &mut self.scratch);
        if let Some(&id) = self.ids.get(&self.scratch) {
            return id;
        }
        let id = RouteId(self.patterns.len() as u32);
        self.ids.insert(self.scratch.clone(), id);
        self.patterns.push(self.scratch.clone());
        id
    }

    pub fn pattern(&self, id: RouteId) -> &str {
        &self.patterns[id.index()]
    }

    pub fn iter(&self) -> impl Iterator<Item = RouteId> + '_ {
        (0..self.patterns.len() as u32).map(RouteId)
    }
}

/// Appends a target's pattern: the path without its query, each variable segment replaced.
fn write_pattern(target: &str, out: &mut String) {
    let path = target.split(['?', '#']).next().unwrap_or("");
    for segment in path.split('/').skip(1) {
        out.push('/');
        out.push_str(if is_variable(segment) { ":id" } else { segment });
    }
    if out.is_empty() {
        out.push('/');
    }
}

/// Numbers and long hexadecimal names are data; words are part of the route.
fn is_variable(segment: &str) -> bool {
    let is_number = !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
    let is_token = segment.len() >= 16 && segment.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_number || is_token
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern_of(target: &str) -> String {
        let mut out = String::new();
        write_pattern(target, &mut out);
        out
    }

    #[test]
    fn leaves_variable_parts_open() {
        for (target, expected) in [
            ("/", "/"),
            ("/health", "/health"),
            ("/orders/100007", "/orders/:id"),
            ("/orders/7/items?page=2", "/orders/:id/items"),
            ("/sessions/00f3a81200f3a812", "/sessions/:id"),
            ("/static/app.css", "/static/app.css"),
        ] {
            assert_eq!(pattern_of(target), expected, "{target}");
        }
    }

    #[test]
    fn gives_one_id_to_all_targets_of_a_route() {
        let mut routes = Routes::new();
        let first = routes.resolve("/orders/1");
        assert_eq!(routes.resolve("/orders/2?full=1"), first);
        assert_ne!(routes.resolve("/orders"), first);
        assert_eq!(routes.pattern(first), "/orders/:id");
    }
}
