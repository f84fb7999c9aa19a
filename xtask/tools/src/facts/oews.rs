//! Employment and pay of the OEWS survey: the nation for each May from 2013 to 2024, and
//! sectors for May 2024. Figures are as published; the files of the years differ in the
//! case of their headers, in columns before and after, and in the file format.

use anyhow::Result;

use super::check;
use super::inputs::Inputs;
use super::sheet::{Row, Sheet, Which};
use super::table::Table;

/// Year, file, rows in the file, detailed occupations in it.
const YEARS: [(u16, &str, usize, usize); 12] = [
    (2013, "national_M2013_dl.xls", 1_394, 820),
    (2014, "national_M2014_dl.xlsx", 1_394, 820),
    (2015, "national_M2015_dl.xlsx", 1_394, 820),
    (2016, "national_M2016_dl.xlsx", 1_394, 820),
    (2017, "national_M2017_dl.xlsx", 1_382, 809),
    (2018, "national_M2018_dl.xlsx", 1_379, 808),
    (2019, "national_M2019_dl.xlsx", 1_329, 789),
    (2020, "national_M2020_dl.xlsx", 1_329, 789),
    (2021, "national_M2021_dl.xlsx", 1_403, 831),
    (2022, "national_M2022_dl.xlsx", 1_402, 830),
    (2023, "national_M2023_dl.xlsx", 1_403, 831),
    (2024, "national_M2024_dl.xlsx", 854, 831),
];

/// Columns of pay and employment, in the order of the tables, with the greatest value that
/// is no mistake. Hourly figures are dollars an hour, `a_` figures dollars a year.
const FIGURES: [(&str, &str, f64); 15] = [
    ("employment", "tot_emp", 1e9),
    ("employment_rse", "emp_prse", 100.0),
    ("mean", "a_mean", 1e6),
    ("mean_rse", "mean_prse", 100.0),
    ("h_mean", "h_mean", 500.0),
    ("h_p10", "h_pct10", 500.0),
    ("h_p25", "h_pct25", 500.0),
    ("h_median", "h_median", 500.0),
    ("h_p75", "h_pct75", 500.0),
    ("h_p90", "h_pct90", 500.0),
    ("p10", "a_pct10", 1e6),
    ("p25", "a_pct25", 1e6),
    ("median", "a_median", 1e6),
    ("p75", "a_pct75", 1e6),
    ("p90", "a_pct90", 1e6),
];

/// The codes of which years: SOC 2010 until 2018, both in part in 2019 and 2020.
fn classification(year: u16) -> &'static str {
    match year {
        ..=2018 => "soc2010",
        2019..=2020 => "hybrid",
        2021.. => "soc2018",
    }
}

pub fn national(inputs: &Inputs) -> Result<Table> {
    let mut header = vec!["year", "code", "title", "classification"];
    header.extend(FIGURES.map(|(column, ..)| column));
    header.extend(["annual", "hourly"]);
    let mut table = Table::new("oews_national", &header, 2);
    for (year, file, rows, detailed) in YEARS {
        let input = inputs.open(&format!("oews-national/{file}"), &format!("oews-{year}"))?;
        let sheet = Sheet::open(&input, Which::First)?;
        let records = sheet.records(1, &needed())?;
        super::text::expect_rows(
            &input,
            records.len(),
            rows,
            records.last().map(|row| &row.at),
        )?;
        let before = table.rows.len();
        for row in &records {
            match group(row)? {
                "detailed" | "total" => {}
                _ => continue,
            }
            let mut cells = vec![
                year.to_string(),
                check::soc_code(&row.at, row.get("occ_code"))?.to_owned(),
                check::text(&row.at, row.get("occ_title"), "title")?.to_owned(),
                classification(year).to_owned(),
            ];
            cells.extend(figures(row)?);
            table.add(&row.at, &cells)?;
        }
        let found = table.rows.len() - before;
        if found != detailed + 1 {
            let wanted = detailed + 1;
            return Err(sheet.at(0).fault(format!(
                "{wanted} occupations and totals are needed, {found} are there"
            )));
        }
    }
    Ok(table)
}

pub fn sectors(inputs: &Inputs) -> Result<Table> {
    let mut header = vec!["code", "naics", "sector"];
    header.extend(FIGURES.map(|(column, ..)| column));
    header.extend(["annual", "hourly"]);
    let mut table = Table::new("oews_sector", &header, 2);
    let input = inputs.open(
        "oews-sector-2024/natsector_M2024_dl.xlsx",
        "oews-sector-2024",
    )?;
    let sheet = Sheet::open(&input, Which::First)?;
    let mut columns = needed();
    columns.extend(["naics", "naics_title", "i_group"]);
    let records = sheet.records(1, &columns)?;
    super::text::expect_rows(
        &input,
        records.len(),
        16_434,
        records.last().map(|row| &row.at),
    )?;
    for row in &records {
        if group(row)? != "detailed" {
            continue;
        }
        if row.get("i_group") != "sector" {
            return Err(row
                .at
                .fault(format!("“{}” should be sector", row.get("i_group"))));
        }
        let mut cells = vec![
            check::soc_code(&row.at, row.get("occ_code"))?.to_owned(),
            check::text(&row.at, row.get("naics"), "sector code")?.to_owned(),
            check::text(&row.at, row.get("naics_title"), "sector")?.to_owned(),
        ];
        cells.extend(figures(row)?);
        table.add(&row.at, &cells)?;
    }
    Ok(table)
}

fn needed() -> Vec<&'static str> {
    let mut needed = vec!["occ_code", "occ_title", "annual", "hourly"];
    needed.extend(FIGURES.map(|(_, column, _)| column));
    needed
}

/// The level of a row, under whichever name the year gives the column.
fn group<'a>(row: &'a Row<'_>) -> Result<&'a str> {
    let name = if row.has("o_group") {
        "o_group"
    } else {
        "occ_group"
    };
    match row.get(name) {
        known @ ("total" | "major" | "minor" | "broad" | "detailed") => Ok(known),
        other => Err(row
            .at
            .fault(format!("“{other}” is not a level of the classification"))),
    }
}

fn figures(row: &Row<'_>) -> Result<Vec<String>> {
    let mut cells = Vec::with_capacity(FIGURES.len() + 2);
    for (_, column, greatest) in FIGURES {
        cells.push(check::figure(&row.at, row.get(column), 0.0..=greatest)?.to_owned());
    }
    for column in ["annual", "hourly"] {
        cells.push(match row.get(column) {
            "TRUE" => "Y".to_owned(),
            "" => "N".to_owned(),
            other => return Err(row.at.fault(format!("“{other}” should be TRUE or nothing"))),
        });
    }
    Ok(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One row with this employment, median pay and hourly mark; all else is plain.
    fn read(employment: &str, median: &str, hourly: &str) -> Result<Vec<String>> {
        let columns = needed();
        let cells: Vec<&str> = columns
            .iter()
            .map(|&column| match column {
                "tot_emp" => employment,
                "a_median" => median,
                "hourly" => hourly,
                "annual" => "",
                _ => "1",
            })
            .collect();
        let sheet = Sheet::of("national.xlsx", &[&columns, &cells]);
        figures(&sheet.records(1, &columns)?[0])
    }

    #[test]
    fn withheld_and_topped_figures_keep_their_marks() {
        let check = |employment: &str, median: &str, hourly: &str, expected: [&str; 3]| {
            let cells = read(employment, median, hourly).unwrap();
            assert_eq!([&cells[0], &cells[12], &cells[16]], expected);
        };
        check("234380", "121440", "", ["234380", "121440", "N"]);
        check("**", "*", "TRUE", ["*", "*", "Y"]);
        check("150", "#", "", ["150", "#", "N"]);
    }

    #[test]
    fn a_figure_that_is_none_is_refused_with_its_line() {
        let check = |employment: &str, median: &str, hourly: &str, expected: &str| {
            assert_eq!(
                read(employment, median, hourly).unwrap_err().to_string(),
                expected
            );
        };
        check(
            "many",
            "1",
            "",
            "national.xlsx, line 2: “many” is not a number",
        );
        check(
            "-5",
            "1",
            "",
            "national.xlsx, line 2: -5 is outside 0 to 1000000000",
        );
        check("5", "~", "", "national.xlsx, line 2: “~” is not a number");
        check(
            "5",
            "1",
            "YES",
            "national.xlsx, line 2: “YES” should be TRUE or nothing",
        );
    }
}
