//! Files that are not what was written: each is refused, and nothing of it is used.

use age::{scrypt::Identity, secrecy::SecretString};

use super::{
    super::seal::{close, open_with},
    *,
};

/// Where a program's own randomness would make a failure hard to find again.
struct Draws(u64);

impl Draws {
    /// SplitMix64, by Steele, Lea and Flood.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }
}

/// Gives each file that is not `whole` to `refused`: every bit of the first 4 KiB turned, 10,000 bits
/// anywhere, and every length that is too short.
fn spoil(whole: &[u8], bits: &[u8], mut refused: impl FnMut(&[u8], &str)) {
    let mut spoilt = whole.to_vec();
    for at in 0..whole.len().min(4096) {
        for bit in bits {
            spoilt[at] ^= bit;
            refused(&spoilt, &format!("byte {at} with {bit:#x} turned"));
            spoilt[at] = whole[at];
        }
    }
    let mut draws = Draws(20);
    for _ in 0..10_000 {
        let (at, bit) = (draws.below(whole.len()), 1 << draws.below(8));
        spoilt[at] ^= bit;
        refused(&spoilt, &format!("byte {at} with {bit:#x} turned"));
        spoilt[at] = whole[at];
    }
    for length in 0..whole.len() {
        refused(&whole[..length], &format!("only {length} bytes"));
    }
}

fn written() -> (Place, Vault, Vec<u8>) {
    let place = Place::new();
    let mut vault = place.open().unwrap();
    fill(&place, &mut vault);
    let bytes = bundle_of(&vault);
    (place, vault, bytes)
}

#[test]
fn a_plain_bundle_with_one_bit_turned_or_its_end_missing_is_refused() {
    let (place, vault, whole) = written();
    let before = place.files();
    let every_bit: Vec<u8> = (0..8).map(|bit| 1 << bit).collect();
    spoil(&whole, &every_bit, |spoilt, how| {
        assert!(Bundle::read(spoilt).is_err(), "{how}");
    });
    assert!(Bundle::read(&whole).is_ok());
    assert_eq!(place.files(), before);
    drop(vault);
}

#[test]
fn a_sealed_bundle_with_one_bit_turned_or_its_end_missing_is_refused() {
    let (place, vault, plain) = written();
    let before = place.files();
    let whole = close(&plain, &passphrase(), LITTLE_WORK).unwrap();
    // One for all: making one measures how fast this computer is.
    let mut identity = Identity::new(SecretString::from("seven small boats".to_owned()));
    identity.set_max_work_factor(10);
    spoil(&whole, &[1, 0x80], |spoilt, how| {
        assert!(open_with(spoilt, &identity).is_err(), "{how}");
    });
    assert_eq!(open_with(&whole, &identity).unwrap(), plain);
    assert_eq!(place.files(), before);
    drop(vault);
}

#[test]
fn what_is_wrong_is_told_apart() {
    let (_place, _vault, whole) = written();
    let half = whole.len() / 2;
    let mut turned = whole.clone();
    turned[half] ^= 1;
    let longer = [whole.as_slice(), b"\n"].concat();
    for (what, bytes, expected) in [
        ("nothing", &b""[..], Refused::Foreign),
        ("text", b"Dear diary", Refused::Foreign),
        (
            "another archive",
            &super::super::archive([("a.txt", &b"a"[..])], false).unwrap(),
            Refused::Foreign,
        ),
        ("a vault", b"SQLite format 3\0", Refused::Foreign),
        ("its first half", &whole[..half], Refused::Truncated),
        ("more than it", &longer, Refused::Truncated),
        (
            "one bit turned",
            &turned,
            Refused::Damaged("it is not what was written".to_owned()),
        ),
    ] {
        assert_eq!(Bundle::read(bytes).unwrap_err(), expected, "{what}");
    }
    let sealed = close(&whole, &passphrase(), LITTLE_WORK).unwrap();
    for (what, bytes, expected) in [
        ("a part of the header", &sealed[..60], Refused::Truncated),
        (
            "without its end",
            &sealed[..sealed.len() - 1],
            Refused::Damaged(String::new()),
        ),
    ] {
        let refused = super::super::unseal(bytes, &passphrase()).unwrap_err();
        let VaultError::ImportRefused(refused) = refused else {
            panic!("{what}: {refused}");
        };
        assert_eq!(
            std::mem::discriminant(&refused),
            std::mem::discriminant(&expected),
            "{what}: {refused}"
        );
    }
}
