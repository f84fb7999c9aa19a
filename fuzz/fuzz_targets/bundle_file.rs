//! A bundle's file: headers, archive, list of contents. As it is, and with a digest that fits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};
use waymark_store::vault::bundle::Bundle;

fuzz_target!(|bytes: &[u8]| {
    let _ = Bundle::read(bytes);
    let before = &bytes[..bytes.len().saturating_sub(64)];
    let mut closed = before.to_vec();
    closed.extend(hex::encode(Sha256::digest(before)).as_bytes());
    if let Ok(bundle) = Bundle::read(&closed) {
        let _ = bundle.stage();
    }
});
