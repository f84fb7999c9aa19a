//! What a field may hold. Each check returns the field as published or refuses it with
//! the place it was read at.

use std::ops::RangeInclusive;

use anyhow::Result;

use super::place::At;

/// `11-3051.00`: an O*NET-SOC code.
pub fn onet_code<'a>(at: &At, field: &'a str) -> Result<&'a str> {
    if matches(field, "dd-dddd.dd") {
        return Ok(field);
    }
    Err(at.fault(format!(
        "“{field}” is not an O*NET-SOC code such as 11-3051.00"
    )))
}

/// `11-3051`: a SOC code or one of the published categories that look like one.
pub fn soc_code<'a>(at: &At, field: &'a str) -> Result<&'a str> {
    if matches(field, "dd-dddd") {
        return Ok(field);
    }
    Err(at.fault(format!(
        "“{field}” is not an occupation code such as 11-3051"
    )))
}

/// A number within `range`, left as it is written.
pub fn number<'a>(at: &At, field: &'a str, range: RangeInclusive<f64>) -> Result<&'a str> {
    let value: f64 = field
        .parse()
        .map_err(|_| at.fault(format!("“{field}” is not a number")))?;
    if value.is_finite() && range.contains(&value) {
        return Ok(field);
    }
    Err(at.fault(format!(
        "{field} is outside {} to {}",
        range.start(),
        range.end()
    )))
}

/// The same, where the release may have nothing; nothing is an empty field.
pub fn optional<'a>(at: &At, field: &'a str, range: RangeInclusive<f64>) -> Result<&'a str> {
    match absent(field) {
        "" => Ok(""),
        field => number(at, field, range),
    }
}

/// A number, `*` where it is withheld (`**` in some years), `#` above the published ceiling.
pub fn figure<'a>(at: &At, field: &'a str, range: RangeInclusive<f64>) -> Result<&'a str> {
    match field {
        "*" | "**" => Ok("*"),
        "#" => Ok("#"),
        _ => optional(at, field, range),
    }
}

/// `n/a` and dashes are how the releases write that there is nothing.
pub fn absent(field: &str) -> &str {
    match field {
        "n/a" | "—" | "–" | "-" => "",
        field => field,
    }
}

/// `Y` or `N`, or empty where the release says neither.
pub fn flag<'a>(at: &At, field: &'a str) -> Result<&'a str> {
    match absent(field) {
        flag @ ("Y" | "N" | "") => Ok(flag),
        other => Err(at.fault(format!("“{other}” should be Y or N"))),
    }
}

/// `08/2023`.
pub fn month<'a>(at: &At, field: &'a str) -> Result<&'a str> {
    if matches(field, "dd/dddd") {
        return Ok(field);
    }
    Err(at.fault(format!("“{field}” is not a month such as 08/2023")))
}

/// Text that must be there.
pub fn text<'a>(at: &At, field: &'a str, what: &str) -> Result<&'a str> {
    if field.is_empty() {
        return Err(at.fault(format!("the {what} is missing")));
    }
    Ok(field)
}

fn matches(field: &str, pattern: &str) -> bool {
    field.len() == pattern.len()
        && field
            .bytes()
            .zip(pattern.bytes())
            .all(|(byte, want)| match want {
                b'd' => byte.is_ascii_digit(),
                want => byte == want,
            })
}
