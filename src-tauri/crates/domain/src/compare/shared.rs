//! Figures that several occupations have in common because they are published together.

/// A thing and whose it is, as places in the list compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared<T> {
    pub thing: T,
    pub of: Vec<usize>,
}

/// Each thing once, in the order of its first owner; `key` says which are the same.
pub fn shared<T, K: PartialEq>(
    things: impl IntoIterator<Item = Option<T>>,
    key: impl Fn(&T) -> K,
) -> Vec<Shared<T>> {
    let mut found: Vec<Shared<T>> = Vec::new();
    for (at, thing) in things.into_iter().enumerate() {
        let Some(thing) = thing else { continue };
        match found.iter_mut().find(|one| key(&one.thing) == key(&thing)) {
            Some(known) => known.of.push(at),
            None => found.push(Shared {
                thing,
                of: vec![at],
            }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn what_is_the_same_is_there_once_with_all_its_owners() {
        let codes = [Some("11-3051"), None, Some("13-1020"), Some("11-3051")];
        let found = shared(codes, |code| *code);
        let plain: Vec<_> = found.iter().map(|one| (one.thing, &one.of[..])).collect();
        assert_eq!(plain, [("11-3051", &[0, 3][..]), ("13-1020", &[2][..])]);
    }
}
