//! How deep JSON is nested, found without building anything.

/// Deeper than this is nothing Waymark writes: its own rows are two deep.
const DEEPEST: usize = 64;

/// Whether brackets stand in brackets more than 64 deep. Of text that is not JSON the answer means nothing.
pub(super) fn too_deep(json: &[u8]) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in json {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_count_unless_they_are_text() {
        let nested = |deep: usize| format!("{}{}", "[".repeat(deep), "]".repeat(deep));
        for (json, expected) in [
            (nested(64), false),
            (nested(65), true),
            (format!("\"{}\"", "[".repeat(99)), false),
            (format!("\"\\\"{}\"", "[".repeat(99)), false),
            ("[]".repeat(99), false),
        ] {
            assert_eq!(too_deep(json.as_bytes()), expected, "{json}");
        }
    }
}
