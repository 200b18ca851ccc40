//! Text within a block: emphasis, code, links, and what HTML needs escaped.

/// Writes text as HTML. A mark that is not closed stands for itself.
pub fn write_inline(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['*', '`', '[', '&', '<', '>']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        rest = write_mark(here, out);
    }
    out.push_str(rest);
}

/// Escapes text that has no marks.
pub fn write_escaped(text: &str, out: &mut String) {
    for part in text.split_inclusive(['&', '<', '>']) {
        match part.char_indices().next_back() {
            Some((at, mark @ ('&' | '<' | '>'))) => {
                out.push_str(&part[..at]);
                out.push_str(entity(mark));
            }
            _ => out.push_str(part),
        }
    }
}

/// Writes the mark that the text starts with, and gives what follows it.
fn write_mark<'text>(text: &'text str, out: &mut String) -> &'text str {
    if let Some((inner, rest)) = enclosed(text, '*', '*') {
        out.push_str("<em>");
        write_inline(inner, out);
        out.push_str("</em>");
        return rest;
    }
    if let Some((inner, rest)) = enclosed(text, '`', '`') {
        out.push_str("<code>");
        write_escaped(inner, out);
        out.push_str("</code>");
        return rest;
    }
    if let Some((label, rest)) = enclosed(text, '[', ']') {
        if let Some((target, rest)) = enclosed(rest, '(', ')') {
            out.push_str("<a href=\"");
            write_escaped(target, out);
            out.push_str("\">");
            write_inline(label, out);
            out.push_str("</a>");
            return rest;
        }
    }
    let (mark, rest) = text.split_at(1);
    write_escaped(mark, out);
    rest
}

/// What stands between two marks at the start of a text, and what follows them.
fn enclosed(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let (inner, rest) = text.strip_prefix(open)?.split_once(close)?;
    (!inner.is_empty()).then_some((inner, rest))
}

fn entity(mark: char) -> &'static str {
    match mark {
        '&' => "&amp;",
        '<' => "&lt;",
        _ => "&gt;",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_marks_as_html() {
        for (text, expected) in [
            ("plain", "plain"),
            ("an *old* tale", "an <em>old</em> tale"),
            ("`a < b`", "<code>a &lt; b</code>"),
            ("[*two*](#two)", "<a href=\"#two\"><em>two</em></a>"),
            ("2 * 3 & [x]", "2 * 3 &amp; [x]"),
            ("<b>", "&lt;b&gt;"),
        ] {
            let mut out = String::new();
            write_inline(text, &mut out);
            assert_eq!(out, expected, "{text}");
        }
    }
}
