//! Whose doing a changed band is, found by checking the person of one time against the catalogue of the other.

use serde::{Deserialize, Serialize};

use super::{Difference, Side};
use crate::fit::band::Band;
use crate::fit::check::Check;
use crate::fit::constraint::{ConstraintAbout, Standing, constraints};
use crate::fit::prepared::Prepared;
use crate::role::Axis;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AxisChange {
    pub axis: Axis,
    pub from: Standings,
    pub to: Standings,
    pub cause: Cause,
}

/// A scored axis by its band, the constraints by what they come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standings {
    Band(Band),
    Constraints(Standing),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// What the person said, against the old figures, gives the new band, and the new figures alone do not.
    Person,
    /// The other way round.
    Catalogue,
    /// Each alone would have, or only the two together.
    Both,
    /// Nothing that went in is different: the program reckons otherwise.
    Rules,
}

/// The axes that stand elsewhere.
pub fn axes(before: &Check, after: &Check, inputs: &[Difference]) -> Vec<AxisChange> {
    let (from, to) = (recorded(before), recorded(after));
    let person_alone = crossed(after, before);
    let catalogue_alone = crossed(before, after);
    let same = |side: Side| !inputs.iter().any(|input| input.side() == side);
    let (same_person, same_catalogue) = (same(Side::Person), same(Side::Catalogue));
    let all = [
        Axis::Interests,
        Axis::Strengths,
        Axis::Values,
        Axis::Constraints,
    ];
    let changed = all.into_iter().enumerate();
    changed
        .filter(|(at, _)| from[*at] != to[*at])
        .map(|(at, axis)| {
            let by_person = person_alone[at] == to[at];
            let by_catalogue = catalogue_alone[at] == to[at];
            let cause = match (same_person, same_catalogue) {
                (true, true) => Cause::Rules,
                (false, true) => Cause::Person,
                (true, false) => Cause::Catalogue,
                (false, false) if by_person && !by_catalogue => Cause::Person,
                (false, false) if by_catalogue && !by_person => Cause::Catalogue,
                (false, false) => Cause::Both,
            };
            AxisChange {
                axis,
                from: from[at],
                to: to[at],
                cause,
            }
        })
        .collect()
}

fn recorded(check: &Check) -> [Standings; 4] {
    [
        Standings::Band(check.interests.band),
        Standings::Band(check.strengths.axis.band),
        Standings::Band(check.values.band),
        Standings::Constraints(check.standing),
    ]
}

/// The person of one check against the catalogue of the other.
fn crossed(person: &Check, catalogue: &Check) -> [Standings; 4] {
    let tables = catalogue.basis.tables();
    let prepared = Prepared::new(&tables, &person.person);
    let [interests, strengths, values] = prepared.bands(&prepared.scores(0));
    let mut checks = constraints(&person.person.constraints, &catalogue.basis.occupation);
    let broken = person.constraints.iter();
    checks.extend(
        broken
            .filter(|check| matches!(check.about, ConstraintAbout::Dealbreaker { .. }))
            .cloned(),
    );
    [
        Standings::Band(interests),
        Standings::Band(strengths),
        Standings::Band(values),
        Standings::Constraints(Standing::of(&checks)),
    ]
}
