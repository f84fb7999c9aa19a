//! One line of strace: `123  pwrite64(5, "\x00\x01", 2, 0) = 2`.

use anyhow::{Context, Result, bail};

pub struct Line<'a> {
    pub call: &'a str,
    pub arguments: Vec<&'a str>,
    /// `None` when the call failed, and then it did nothing.
    pub result: Option<i64>,
}

/// `None` for what is no call: signals, and the end of a process.
///
/// # Errors
/// On a call that was interrupted by another thread's: the worker has only one.
pub fn read(line: &str) -> Result<Option<Line<'_>>> {
    let line = line.trim_start_matches(|c: char| c.is_ascii_digit()).trim();
    if line.is_empty() || line.starts_with("+++") || line.starts_with("---") {
        return Ok(None);
    }
    if line.contains("<unfinished ...>") || line.contains(" resumed>") {
        bail!("two threads at once: {line:.120}");
    }
    let (call, rest) = line.split_once('(').context("a line without a call")?;
    // Everything in quotes is in hexadecimal, so the last ") = " is the call's end.
    let (rest, result) = rest.rsplit_once(" = ").context("a line without a result")?;
    let arguments = rest.trim_end().strip_suffix(')').unwrap_or(rest);
    let result = result.split(' ').next().unwrap_or_default();
    Ok(Some(Line {
        call,
        arguments: arguments.split(", ").collect(),
        result: number(result).filter(|result| *result >= 0),
    }))
}

fn number(text: &str) -> Option<i64> {
    match text.strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

impl Line<'_> {
    pub fn argument(&self, at: usize) -> Result<&str> {
        let found = self.arguments.get(at).copied();
        found.with_context(|| format!("{} has no argument {at}", self.call))
    }

    pub fn number(&self, at: usize) -> Result<i64> {
        number(self.argument(at)?).with_context(|| format!("{}: argument {at}", self.call))
    }

    pub fn size(&self, at: usize) -> Result<usize> {
        Ok(usize::try_from(self.number(at)?)?)
    }

    /// The bytes of a string, which strace was asked to write as `"\x61\x62"`.
    pub fn bytes(&self, at: usize) -> Result<Vec<u8>> {
        let text = self.argument(at)?;
        let inner = text
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix('"'));
        let inner = inner.with_context(|| format!("{}: {text:.60} is cut short", self.call))?;
        inner
            .split("\\x")
            .skip(1)
            .map(|digits| Ok(u8::from_str_radix(digits, 16)?))
            .collect()
    }

    pub fn text(&self, at: usize) -> Result<String> {
        Ok(String::from_utf8(self.bytes(at)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read() {
        let line = read(r#"77  pwrite64(5, "\x61\x00", 2, 4096) = 2"#)
            .unwrap()
            .unwrap();
        assert_eq!((line.call, line.result), ("pwrite64", Some(2)));
        assert_eq!(line.bytes(1).unwrap(), b"a\0");
        assert_eq!(line.size(3).unwrap(), 4096);

        let failed = read("77  fsync(5)     = -1 EIO (Input/output error) (INJECTED)");
        assert_eq!(failed.unwrap().unwrap().result, None);
        assert!(read("77  +++ exited with 0 +++").unwrap().is_none());
        assert!(read("77  fsync(5 <unfinished ...>").is_err());
        let cut = read(r#"77  write(1, "\x61"..., 9) = 9"#).unwrap().unwrap();
        assert!(cut.bytes(1).is_err());
    }
}
