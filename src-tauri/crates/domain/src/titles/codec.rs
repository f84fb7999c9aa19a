//! Numbers as bytes: ascending lists as variable-length differences.

/// Appends `value` in 7-bit groups, lowest first.
pub fn put(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

/// Takes one value from the front of `bytes`; `None` at the end or when it is cut short.
pub fn take(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for shift in (0..32).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

/// An ascending list as differences.
pub fn ascending(values: impl IntoIterator<Item = u32>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut before = 0;
    for value in values {
        put(&mut bytes, value - before);
        before = value;
    }
    bytes
}

/// Reads back what [`ascending`] wrote.
pub fn each_ascending(mut bytes: &[u8]) -> impl Iterator<Item = u32> {
    let mut before = 0u32;
    std::iter::from_fn(move || {
        let step = take(&mut bytes)?;
        before = before.wrapping_add(step);
        Some(before)
    })
}

/// A number with a sign as one without: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 ….
pub fn folded(value: i32) -> u32 {
    ((value << 1) ^ (value >> 31)) as u32
}

/// Reads back what [`folded`] made.
pub fn unfolded(value: u32) -> i32 {
    (value >> 1) as i32 ^ -((value & 1) as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_as_they_went() {
        let check = |values: &[u32]| {
            let bytes = ascending(values.iter().copied());
            assert_eq!(each_ascending(&bytes).collect::<Vec<u32>>(), values);
        };
        check(&[]);
        check(&[0]);
        check(&[1, 2, 300, 70_000, u32::MAX]);
        for value in [0, 1, -1, 63, -64, 1_000, i32::MIN, i32::MAX] {
            assert_eq!(unfolded(folded(value)), value);
        }
    }

    #[test]
    fn bytes_cut_short_end_the_list() {
        let bytes = ascending([5, 1_000]);
        assert_eq!(
            each_ascending(&bytes[..bytes.len() - 1]).collect::<Vec<u32>>(),
            [5]
        );
        assert_eq!(take(&mut [0x80u8; 9].as_slice()), None);
    }
}
