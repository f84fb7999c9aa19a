//! Occupations made up for the purpose: two kinds of baker, two kinds of clerk, one of which nothing but titles is
//! known, and a diver.

mod likeness;
mod map;

use super::{ASPECTS, Features, Published, READINGS, Weights};

/// Each aspect counts as much, by its first reading alone.
fn plain() -> Weights {
    let mut one = [0.0; READINGS];
    one[0] = 1.0;
    Weights::new([one; ASPECTS])
}

fn occupation(code: &str, title: &str, skills: [f64; 4], activities: &[&str]) -> Published {
    Published {
        code: code.to_owned(),
        title: title.to_owned(),
        skills: skills.map(Some).to_vec(),
        activities: activities.iter().map(|id| ((*id).to_owned(), 2)).collect(),
        category: Some(code[..2].to_owned()),
        ..Published::default()
    }
}

fn six() -> Vec<Published> {
    let bake = ["A.I01.D01", "A.I01.D02"];
    let file = ["A.I02.D01"];
    let unknown = Published {
        code: "24".to_owned(),
        title: "Filing Clerks, All Other".to_owned(),
        category: Some("22".to_owned()),
        ..Published::default()
    };
    vec![
        occupation("11", "Bread Bakers", [5.0, 4.0, 1.0, 1.0], &bake),
        occupation("12", "Cake Bakers", [5.0, 4.0, 2.0, 1.0], &bake[..1]),
        occupation("22", "Filing Clerks", [1.0, 2.0, 5.0, 4.0], &file),
        occupation("23", "Mail Clerks", [1.0, 2.0, 4.0, 4.0], &file),
        unknown,
        occupation("33", "Divers", [3.0, 1.0, 1.0, 4.0], &["A.I03.D01"]),
    ]
}

fn features() -> Features {
    Features::of(&six())
}
