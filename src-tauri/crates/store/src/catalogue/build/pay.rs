//! Employment and pay as a row of the survey publishes them.

use rusqlite::types::{ToSql, ToSqlOutput, Value};
use waymark_domain::occupation::HOURS_A_YEAR;

use super::error::BuildError;
use super::table::Cell;

/// The columns of pay and employment that the national and the sector table share.
pub const COLUMNS: [&str; 17] = [
    "employment",
    "employment_rse",
    "mean",
    "mean_rse",
    "h_mean",
    "h_p10",
    "h_p25",
    "h_median",
    "h_p75",
    "h_p90",
    "p10",
    "p25",
    "median",
    "p75",
    "p90",
    "annual",
    "hourly",
];

const MOST_PEOPLE: f64 = 1e9;
const MOST_DOLLARS: f64 = 1e7;

/// A field as printed: a number, withheld, above the ceiling, or not there.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Printed {
    Number(f64),
    Withheld,
    AboveCeiling,
    #[default]
    Absent,
}

impl Printed {
    fn read(cell: &Cell, highest: f64) -> Result<Printed, BuildError> {
        match cell.text {
            "" => Ok(Printed::Absent),
            "*" => Ok(Printed::Withheld),
            "#" => Ok(Printed::AboveCeiling),
            _ => cell.number(0.0, highest).map(Printed::Number),
        }
    }
}

impl ToSql for Printed {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Owned(match self {
            // Whole numbers take a third of the room.
            Printed::Number(number) if number.fract() == 0.0 => Value::Integer(*number as i64),
            Printed::Number(number) => Value::Real(*number),
            Printed::Withheld => Value::Text("*".into()),
            Printed::AboveCeiling => Value::Text("#".into()),
            Printed::Absent => Value::Null,
        }))
    }
}

/// One row's figures in the unit it is shown in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Figures {
    pub employment: Printed,
    pub employment_rse: Option<f64>,
    /// The source publishes dollars an hour and nothing else.
    pub hourly: bool,
    pub p10: Printed,
    pub p25: Printed,
    pub median: Printed,
    pub p75: Printed,
    pub p90: Printed,
    pub mean: Printed,
    pub mean_rse: Option<f64>,
    /// The median over a year whatever the unit, and as a number to order by.
    pub annual_median: Printed,
    pub median_rank: Option<f64>,
}

/// The highest pay a release prints, dollars.
#[derive(Debug, Clone, Copy)]
pub struct Ceiling {
    pub annual: f64,
    pub hourly: f64,
}

impl Figures {
    /// Figures in the unit they are shown in: dollars an hour only where nothing else is published.
    /// `cells` are the fields of [`COLUMNS`].
    pub fn read(cells: &[Cell; 17], ceiling: Ceiling) -> Result<Figures, BuildError> {
        let [.., annual, hourly] = cells;
        Figures::read_as(hourly.flag()? && !annual.flag()?, cells, ceiling)
    }

    pub fn read_as(
        an_hour: bool,
        cells: &[Cell; 17],
        ceiling: Ceiling,
    ) -> Result<Figures, BuildError> {
        let [
            employment,
            employment_rse,
            mean,
            mean_rse,
            h_mean,
            pay @ ..,
            _,
            _,
        ] = cells;
        let (hours, years) = pay.split_at(5);
        // Figures of the other unit are not kept, and still the row is damaged when they are no figures.
        let [hours, years] = [percentiles(hours)?, percentiles(years)?];
        let [p10, p25, median, p75, p90] = if an_hour { hours } else { years };
        let mean = Printed::read(if an_hour { h_mean } else { mean }, MOST_DOLLARS)?;
        let (hours, top) = if an_hour {
            (HOURS_A_YEAR, ceiling.hourly)
        } else {
            (1.0, ceiling.annual)
        };
        Ok(Figures {
            employment: Printed::read(employment, MOST_PEOPLE)?,
            employment_rse: rse(employment_rse)?,
            hourly: an_hour,
            p10,
            p25,
            median,
            p75,
            p90,
            mean,
            mean_rse: rse(mean_rse)?,
            annual_median: match median {
                Printed::Number(number) => Printed::Number(number * hours),
                other => other,
            },
            median_rank: match median {
                Printed::Number(number) => Some(number * hours),
                Printed::AboveCeiling => Some(top * hours),
                Printed::Withheld | Printed::Absent => None,
            },
        })
    }
}

/// The 10th, 25th, 50th, 75th and 90th percentile, which cannot fall.
fn percentiles(cells: &[Cell]) -> Result<[Printed; 5], BuildError> {
    let mut pay = [Printed::Absent; 5];
    let mut highest = 0.0;
    for (printed, cell) in pay.iter_mut().zip(cells) {
        *printed = Printed::read(cell, MOST_DOLLARS)?;
        highest = match *printed {
            Printed::Number(number) if number < highest => {
                return Err(cell.fault("is below a lower percentile of the same pay"));
            }
            Printed::Number(number) => number,
            Printed::AboveCeiling => f64::INFINITY,
            Printed::Withheld | Printed::Absent => highest,
        };
    }
    Ok(pay)
}

/// A relative standard error, percent; the survey withholds some.
fn rse(cell: &Cell) -> Result<Option<f64>, BuildError> {
    match Printed::read(cell, 1_000.0)? {
        Printed::Number(number) => Ok(Some(number)),
        _ => Ok(None),
    }
}
