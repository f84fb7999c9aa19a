//! A handful of occupations, small enough to reckon by hand, and people for them.

use crate::fit::figures::{OccupationFigures, PayPoint, PayPoints};
use crate::fit::{Dimension, FitTables, Person, Thresholds};
use crate::inventory::conditions::{DimensionId, Lean, Leans, leaning, weigh};
use crate::inventory::interests::{
    Form, InterestResult, Pattern, Scale, ScaleScore, noise::standard_error,
};
use crate::inventory::skills::{Level, SkillAnswer, SkillAnswers};

pub const SKILLS: usize = 12;
pub const ELEMENTS: usize = 24;
pub const THRESHOLDS: Thresholds = Thresholds {
    covers: 0.1,
    stretch: 0.25,
    similar: 0.5,
    related_pairs: 1,
    pairs: 1,
};

pub fn element(at: usize) -> String {
    format!("e{at:02}")
}

pub fn dimension(at: usize) -> DimensionId {
    let letter = char::from(b'a' + at as u8);
    DimensionId::try_from(letter.to_string()).unwrap()
}

/// Importance rises along each domain when `rising`, and falls otherwise; level rises with it from 0
/// to 6.
pub fn occupation(title: &str, interests: [f32; 6], rising: bool) -> OccupationFigures {
    let importance = |at: usize| {
        let place = (at % SKILLS) as f32 / (SKILLS - 1) as f32;
        1.0 + 4.0 * if rising { place } else { 1.0 - place }
    };
    OccupationFigures {
        code: title.to_owned(),
        title: title.to_owned(),
        track: format!("track-{title}"),
        preparation: Some(3),
        interests: Some(interests),
        importance: (0..ELEMENTS).map(importance).map(Some).collect(),
        level: (0..ELEMENTS)
            .map(|at| Some(1.5 * (importance(at) - 1.0)))
            .collect(),
        conditions: vec![Some(0.8), Some(-0.5), Some(0.2), Some(0.0), None],
        pay: PayPoints {
            hourly: false,
            at: [40_000.0, 50_000.0, 60_000.0, 80_000.0, 100_000.0].map(PayPoint::At),
        },
        education: vec![(50.0, false), (40.0, false), (10.0, false)],
        telework: Some(false),
        hours: Some(2.2),
        schedule: Some(1.2),
        physical: vec![Some(3.0); 12],
        driving: Some(1.5),
    }
}

pub fn occupations() -> Vec<OccupationFigures> {
    vec![
        occupation("maker", [7.0, 4.0, 2.0, 1.5, 2.0, 4.0], true),
        occupation("carer", [2.0, 3.0, 2.0, 7.0, 3.0, 2.0], false),
        occupation("clerk", [2.0, 2.0, 1.0, 2.0, 4.0, 7.0], true),
        OccupationFigures {
            code: "blank".to_owned(),
            title: "blank".to_owned(),
            track: "track-blank".to_owned(),
            ..OccupationFigures::default()
        },
    ]
}

pub fn tables_of(occupations: Vec<OccupationFigures>) -> FitTables {
    let dimensions = (0..5).map(|at| Dimension {
        id: dimension(at),
        year: (at < 4).then_some(2014),
    });
    FitTables::new(
        occupations,
        (0..ELEMENTS).map(element).collect(),
        SKILLS,
        dimensions.collect(),
        THRESHOLDS,
    )
}

pub fn tables() -> FitTables {
    tables_of(occupations())
}

/// A long form with these item means.
pub fn interests(means: [f64; 6]) -> InterestResult {
    InterestResult {
        form: Form::Long,
        scales: Scale::ALL.map(|scale| ScaleScore {
            scale,
            answered: 10,
            items: 10,
            mean: Some(means[scale.index()]),
            error: standard_error(10),
        }),
        answered: 60,
        items: 60,
        pattern: Pattern::Clear {
            highest: vec![Scale::Realistic],
        },
    }
}

/// One answer for each element, from the first on.
pub fn skills(levels: &[i8]) -> SkillAnswers {
    let answer = |(at, level): (usize, &i8)| {
        let level = Level::try_from(*level).unwrap();
        let answer = SkillAnswer {
            level,
            proposed: false,
        };
        (element(at), answer)
    };
    levels.iter().enumerate().map(answer).collect()
}

pub fn leans(values: &[i8]) -> Leans {
    let lean = |(at, lean): (usize, &i8)| (dimension(at), Lean::try_from(*lean).unwrap());
    values.iter().enumerate().map(lean).collect()
}

/// Levels that rise like a maker's.
pub const RISING: [i8; ELEMENTS] = [
    0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4,
];

/// Somebody who is much like a maker.
pub fn person() -> Person {
    let leans = leans(&[2, -1, 1, 0, 2]);
    Person {
        interests: Some(interests([3.5, 2.0, 0.8, 0.9, 1.0, 2.0])),
        skills: skills(&RISING),
        weights: weigh(&leaning(&leans), &[]),
        leans,
        ..Person::default()
    }
}
