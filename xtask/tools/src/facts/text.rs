//! Strict readers of tab- and comma-separated text: the header must be the expected one,
//! every line must have every field, and the number of lines must be that of the release,
//! because a file cut off between two lines looks whole otherwise.

use anyhow::Result;

use super::inputs::Input;
use super::place::At;

/// One line of data, its fields without surrounding blanks.
pub struct Record {
    pub at: At,
    pub fields: Vec<String>,
}

/// Reads tab-separated text. `header` must be met exactly; `rows` is how many data lines
/// the release has.
pub fn tsv(input: &Input, header: &[&str], rows: usize) -> Result<Vec<Record>> {
    let text = whole_text(input)?;
    let mut records = Vec::with_capacity(rows);
    for (index, line) in text.lines().enumerate() {
        let at = At::new(&input.name, index + 1);
        let fields: Vec<String> = line
            .split('\t')
            .map(|field| field.trim().to_owned())
            .collect();
        if index == 0 {
            expect_header(&at, &fields, header)?;
            continue;
        }
        if fields.len() != header.len() {
            let (want, got) = (header.len(), fields.len());
            return Err(at.fault(format!("{want} fields are needed, {got} are there")));
        }
        records.push(Record { at, fields });
    }
    expect_rows(
        input,
        records.len(),
        rows,
        records.last().map(|record| &record.at),
    )?;
    Ok(records)
}

/// Reads comma-separated text with optional quotes, under the same conditions.
pub fn csv(input: &Input, header: &[&str], rows: usize) -> Result<Vec<Record>> {
    let records = csv_lines(input)?;
    let mut records = records.into_iter();
    let first = At::new(&input.name, 1);
    let head = records
        .next()
        .ok_or_else(|| first.fault("the file is empty"))?;
    expect_header(&first, &head.fields, header)?;
    let records: Vec<Record> = records.collect();
    expect_rows(
        input,
        records.len(),
        rows,
        records.last().map(|record| &record.at),
    )?;
    Ok(records)
}

/// Reads every line of comma-separated text, the header too; all must be of one length.
pub fn csv_lines(input: &Input) -> Result<Vec<Record>> {
    let text = whole_text(input)?;
    let mut reader = ::csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    let mut last = 0;
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error
                .position()
                .map_or(last + 1, |place| place.line() as usize);
            At::new(&input.name, line).fault(error)
        })?;
        last = record
            .position()
            .map_or(last + 1, |place| place.line() as usize);
        let fields = record.iter().map(|field| field.trim().to_owned()).collect();
        records.push(Record {
            at: At::new(&input.name, last),
            fields,
        });
    }
    Ok(records)
}

/// Stops unless `found` is the release's own number of data lines.
pub fn expect_rows(input: &Input, found: usize, wanted: usize, last: Option<&At>) -> Result<()> {
    if found == wanted {
        return Ok(());
    }
    let at = last.cloned().unwrap_or_else(|| At::new(&input.name, 1));
    Err(at.fault(format!(
        "the release has {wanted} rows and this file {found}: it is cut short, or another release"
    )))
}

fn whole_text(input: &Input) -> Result<&str> {
    let text = std::str::from_utf8(&input.bytes).map_err(|error| {
        let before = &input.bytes[..error.valid_up_to()];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        At::new(&input.name, line).fault("not UTF-8 text")
    })?;
    let lines = text.lines().count().max(1);
    if text.is_empty() {
        return Err(At::new(&input.name, 1).fault("the file is empty"));
    }
    if !text.ends_with('\n') {
        return Err(At::new(&input.name, lines)
            .fault("the last line does not end: the file looks truncated"));
    }
    Ok(text)
}

fn expect_header(at: &At, found: &[String], wanted: &[&str]) -> Result<()> {
    if found.iter().map(String::as_str).eq(wanted.iter().copied()) {
        return Ok(());
    }
    Err(at.fault(format!(
        "the header should be “{}”, it is “{}”",
        wanted.join(" | "),
        found.join(" | ")
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: [&str; 2] = ["Code", "Title"];

    fn error(
        read: fn(&Input, &[&str], usize) -> Result<Vec<Record>>,
        text: &[u8],
    ) -> Option<String> {
        let input = Input {
            name: "a.txt".into(),
            bytes: text.into(),
        };
        read(&input, &HEADER, 2)
            .err()
            .map(|error| error.to_string())
    }

    #[test]
    fn line_ends_of_either_kind_are_read() {
        let input = Input {
            name: "a.txt".into(),
            bytes: b"Code\tTitle\r\n1\tOne\r\n2\tTwo\r\n".into(),
        };
        let records = tsv(&input, &HEADER, 2).unwrap();
        let last = records.last().unwrap();
        assert_eq!(
            (last.at.line, last.fields.join(" ")),
            (3, "2 Two".to_owned())
        );
    }

    #[test]
    fn malformed_tab_separated_text_is_refused_with_its_line() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(error(tsv, text.as_bytes()).as_deref(), expected)
        };
        check("Code\tTitle\n1\tOne\n2\tTwo\n", None);
        check("", Some("a.txt, line 1: the file is empty"));
        check(
            "Code\tTitle\n1\tOne\n2\tTw",
            Some("a.txt, line 3: the last line does not end: the file looks truncated"),
        );
        check(
            "Code\tTitle\n1\tOne\n",
            Some(
                "a.txt, line 2: the release has 2 rows and this file 1: it is cut short, or another release",
            ),
        );
        check(
            "Code\tTitle\n1\tOne\n2\n",
            Some("a.txt, line 3: 2 fields are needed, 1 are there"),
        );
        check(
            "Code\tName\n1\tOne\n2\tTwo\n",
            Some("a.txt, line 1: the header should be “Code | Title”, it is “Code | Name”"),
        );
    }

    #[test]
    fn malformed_comma_separated_text_is_refused_with_its_line() {
        let check = |text: &str, expected: &str| {
            let found = error(csv, text.as_bytes()).unwrap_or_default();
            assert!(
                found.contains(expected),
                "{found:?} should say {expected:?}"
            );
        };
        check("Code,Title\n1,\"One, and\"\n2\n", "a.txt, line 3: ");
        check(
            "Code,Title\n1,One\n2,T",
            "a.txt, line 3: the last line does not end",
        );
        check(
            "Code,Title\n1,One\n",
            "a.txt, line 2: the release has 2 rows and this file 1",
        );
        check(
            "Code;Title\n1;One\n2;Two\n",
            "a.txt, line 1: the header should be",
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_with_their_line() {
        let found = error(tsv, b"Code\tTitle\n1\t\xff\n2\tTwo\n");
        assert_eq!(found.as_deref(), Some("a.txt, line 2: not UTF-8 text"));
    }
}
