//! Work that takes long enough to be watched and stopped: erasing a person, exports and imports. Whoever asks
//! how far it is does not wait for it.

mod cancel;
mod progress;
pub mod wire;

pub use cancel::cancel;
pub use progress::progress;
