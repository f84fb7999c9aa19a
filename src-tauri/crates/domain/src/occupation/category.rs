//! The statistical category that counts an occupation, and what is published about it.

use super::Figure;

/// Pay at its percentiles, all in one unit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pay {
    /// Dollars an hour when true (the source publishes nothing else), dollars a year otherwise.
    pub hourly: bool,
    pub p10: Figure,
    pub p25: Figure,
    pub median: Figure,
    pub p75: Figure,
    pub p90: Figure,
    pub mean: Figure,
    /// Relative standard error of the mean, percent.
    pub mean_rse: Option<f64>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Category {
    /// The code the figures are published under, `11-3051` or a hybrid such as `13-1020`.
    pub code: String,
    pub title: String,
    /// SOC 2018 codes counted together.
    pub covers: Vec<String>,
    pub hybrid: bool,
    /// Wage and salary jobs.
    pub employment: Figure,
    /// Relative standard error of employment, percent.
    pub employment_rse: Option<f64>,
    pub pay: Pay,
    pub all_occupations_pay: Pay,
    pub source: String,
}

/// One cycle of employment projections for the matrix line that holds the occupation.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    /// "2024–34"
    pub cycle: String,
    pub code: String,
    pub title: String,
    pub base_year: u16,
    pub target_year: u16,
    /// Jobs of every kind, self-employment counted, in persons.
    pub base_employment: f64,
    pub target_employment: f64,
    pub change_percent: f64,
    pub all_occupations_change_percent: f64,
    /// Average a year, in persons.
    pub openings: Option<f64>,
    pub self_employed_percent: Option<f64>,
    /// Percent of the employed a year.
    pub exit_rate: Option<f64>,
    pub transfer_rate: Option<f64>,
    pub all_occupations_exit_rate: Option<f64>,
    pub all_occupations_transfer_rate: Option<f64>,
    pub typical_education: Option<String>,
    pub typical_experience: Option<String>,
    pub typical_training: Option<String>,
    pub source: String,
}

/// The category inside one sector of the economy.
#[derive(Debug, Clone, PartialEq)]
pub struct SectorPay {
    /// NAICS sector, `31-33`.
    pub naics: String,
    pub name: String,
    pub employment: Figure,
    /// Share of the category's employment, percent; absent when either figure is withheld.
    pub share_percent: Option<f64>,
    pub pay: Pay,
    pub source: String,
}
