//! Studies of how far AI systems could bear on an occupation's work, side by side.
//! Scores by SOC code are given to every occupation under that code; `study_code` keeps the
//! code the study scored, so that a study's distribution counts each of its scores once.

use anyhow::Result;

use super::bridge;
use super::check;
use super::crosswalk::Crosswalk;
use super::inputs::Inputs;
use super::occupations::Occupations;
use super::place::At;
use super::sheet::{Sheet, Which};
use super::table::Table;
use super::text;

struct Felten {
    file: &'static str,
    source: &'static str,
    sheet: &'static str,
    column: &'static str,
    measure: &'static str,
}

const FELTEN: [Felten; 3] = [
    Felten {
        file: "ai-exposure/AIOE_DataAppendix.xlsx",
        source: "felten-2021",
        sheet: "Appendix A",
        column: "AIOE",
        measure: "felten_overall",
    },
    Felten {
        file: "ai-exposure/Language Modeling AIOE and AIIE.xlsx",
        source: "felten-language-2023",
        sheet: "LM AIOE",
        column: "Language Modeling AIOE",
        measure: "felten_language",
    },
    Felten {
        file: "ai-exposure/Image Generation AIOE and AIIE.xlsx",
        source: "felten-image-2023",
        sheet: "IG AIOE",
        column: "Image Generation AIOE",
        measure: "felten_image",
    },
];

/// Rows of each of the three Felten sheets.
const FELTEN_ROWS: usize = 774;

struct Scores<'a> {
    table: Table,
    occupations: &'a Occupations,
}

impl Scores<'_> {
    /// Gives a study's score of one SOC 2018 code to the occupations under it; true when
    /// there are any.
    fn give(
        &mut self,
        at: &At,
        soc: &str,
        measure: &str,
        value: &str,
        study_code: &str,
    ) -> Result<bool> {
        let mut any = false;
        for (code, _) in self.occupations.under(soc) {
            self.table.add(at, [code, measure, value, study_code])?;
            any = true;
        }
        Ok(any)
    }
}

pub fn read(
    inputs: &Inputs,
    occupations: &Occupations,
    soc: &Crosswalk,
    summary: &mut Vec<String>,
) -> Result<Table> {
    let table = Table::new("exposure", &["code", "measure", "value", "study_code"], 2);
    let mut scores = Scores { table, occupations };
    eloundou(inputs, &mut scores)?;
    for study in &FELTEN {
        let (carried, rows) = felten(inputs, study, soc, &mut scores)?;
        summary.push(format!(
            "{}: {carried} of {rows} SOC 2010 codes carried over",
            study.measure
        ));
    }
    microsoft(inputs, &mut scores)?;
    Ok(scores.table)
}

/// Scores by O*NET code of today; β counts full and half of partial exposure. The first
/// measure is rated by a language model, the second by people.
fn eloundou(inputs: &Inputs, scores: &mut Scores<'_>) -> Result<()> {
    let input = inputs.open("ai-exposure/eloundou_occ_level.csv", "eloundou-2023")?;
    let header = [
        "O*NET-SOC Code",
        "Title",
        "dv_rating_alpha",
        "dv_rating_beta",
        "dv_rating_gamma",
        "human_rating_alpha",
        "human_rating_beta",
        "human_rating_gamma",
    ];
    for record in text::csv(&input, &header, 923)? {
        let (at, f) = (&record.at, &record.fields);
        let code = scores.occupations.code(at, &f[0])?;
        for (measure, value) in [("eloundou_gpt_beta", &f[3]), ("eloundou_human_beta", &f[6])] {
            scores.table.add(
                at,
                [code, measure, check::number(at, value, 0.0..=1.0)?, code],
            )?;
        }
    }
    Ok(())
}

fn felten(
    inputs: &Inputs,
    study: &Felten,
    soc: &Crosswalk,
    scores: &mut Scores<'_>,
) -> Result<(usize, usize)> {
    let input = inputs.open(study.file, study.source)?;
    let sheet = Sheet::open(&input, Which::Named(study.sheet))?;
    let (mut carried, mut rows) = (0, 0);
    for row in sheet.records(1, &["SOC Code", study.column])? {
        if row.get("SOC Code").is_empty() {
            continue;
        }
        rows += 1;
        let old = check::soc_code(&row.at, row.get("SOC Code"))?;
        let value = check::number(&row.at, row.get(study.column), -5.0..=5.0)?;
        if let Some(new) = soc.one_to_one(old)
            && scores.give(&row.at, new, study.measure, value, old)?
        {
            carried += 1;
        }
    }
    if rows != FELTEN_ROWS {
        return Err(sheet
            .at(0)
            .fault(format!("{FELTEN_ROWS} scores are needed, {rows} are there")));
    }
    Ok((carried, rows))
}

/// Scores by SOC 2018 code, and by the published codes that count several together.
fn microsoft(inputs: &Inputs, scores: &mut Scores<'_>) -> Result<()> {
    let input = inputs.open(
        "ai-exposure/microsoft_ai_applicability.csv",
        "microsoft-2025",
    )?;
    for record in text::csv(
        &input,
        &["SOC Code", "title", "ai_applicability_score"],
        785,
    )? {
        let (at, f) = (&record.at, &record.fields);
        let code = check::soc_code(at, &f[0])?;
        let value = check::number(at, &f[2], 0.0..=1.0)?;
        let mut any = false;
        for soc in bridge::counted_since_2019(code).unwrap_or(&[code]) {
            any |= scores.give(at, soc, "microsoft", value, code)?;
        }
        if !any {
            return Err(at.fault(format!("{code} counts no occupation of today")));
        }
    }
    Ok(())
}
