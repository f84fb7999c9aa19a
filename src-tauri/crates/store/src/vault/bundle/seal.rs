//! A bundle under a passphrase: a file of the public `age` format, which the public tool opens with it.

use std::io::Read;

use age::{DecryptError, Decryptor, Encryptor, scrypt, secrecy::SecretString};

use super::{
    super::{
        Passphrase, VaultError,
        backup::{MAGIC, written},
    },
    LONGEST, Refused,
};

/// How often scrypt goes round, as a power of two: 256 MiB and about a second, as the public tool has it.
pub const USUAL_WORK: u8 = 18;

/// More is refused before any memory is asked for: a file must not be able to take the computer down.
const MOST_WORK: u8 = 20;

/// Seals `bytes` for whoever knows the passphrase.
///
/// # Errors
/// [`VaultError::Internal`]
pub fn close(bytes: &[u8], passphrase: &Passphrase, work: u8) -> Result<Vec<u8>, VaultError> {
    let internal = |what: String| VaultError::Internal(format!("sealing a bundle: {what}"));
    let mut recipient = scrypt::Recipient::new(secret(passphrase)?);
    recipient.set_work_factor(work.clamp(1, MOST_WORK));
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(|error| internal(format!("{error:?}")))?;
    written(encryptor, bytes).map_err(|error| internal(error.to_string()))
}

/// Whether these are the beginnings of a file of the `age` format.
pub(super) fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

/// What is in a sealed bundle. Its beginning is handed out before its end is known to be genuine, so all of
/// it is read before any of it is used.
///
/// # Errors
/// [`Refused`] with why nothing of it was used.
pub fn open(sealed: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, VaultError> {
    if sealed.len() as u64 > LONGEST {
        return Err(Refused::TooLarge.into());
    }
    let mut identity = scrypt::Identity::new(secret(passphrase)?);
    identity.set_max_work_factor(MOST_WORK);
    Ok(open_with(sealed, &identity)?)
}

pub(super) fn open_with(sealed: &[u8], identity: &scrypt::Identity) -> Result<Vec<u8>, Refused> {
    let decryptor = Decryptor::new_buffered(sealed).map_err(|error| match error {
        // The header ends before it is over.
        DecryptError::Io(_) => Refused::Truncated,
        other => Refused::Damaged(format!("{other:?}")),
    })?;
    if !decryptor.is_scrypt() {
        // Sealed for keys: a backup of an encrypted vault, or not ours.
        return Err(Refused::Foreign);
    }
    let mut reader = decryptor
        .decrypt(std::iter::once(identity as &dyn age::Identity))
        .map_err(|error| match error {
            DecryptError::ExcessiveWork { .. } => Refused::TooLarge,
            DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys => Refused::WrongPassphrase,
            other => Refused::Damaged(format!("{other:?}")),
        })?;
    let mut bytes = Vec::with_capacity(sealed.len());
    reader
        .read_to_end(&mut bytes)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::UnexpectedEof => Refused::Truncated,
            _ => Refused::damaged(error),
        })?;
    Ok(bytes)
}

fn secret(passphrase: &Passphrase) -> Result<SecretString, VaultError> {
    let bytes = passphrase.bytes();
    let text =
        std::str::from_utf8(&bytes).map_err(|error| VaultError::Internal(error.to_string()))?;
    Ok(SecretString::from(text))
}
