//! The key file, as it is and with the digest it would need to be looked into.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use waymark_store::vault::KeyFile;

fuzz_target!(|text: &str| {
    let _ = KeyFile::parse(text);
    let line = text.lines().next().unwrap_or_default();
    let digest = hex::encode(Sha256::digest(line.as_bytes()));
    if let Ok(keys) = KeyFile::parse(&format!("{line}\n{digest}\n")) {
        // What was accepted is written so that it is accepted again, and means the same.
        let text = keys.text().expect("what was read can be written");
        assert_eq!(KeyFile::parse(&text).as_ref(), Ok(&keys));
    }
});
