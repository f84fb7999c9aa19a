//! What likeness is worked out from.

/// What is published of one occupation. A list that is empty was not published.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Published {
    /// O*NET-SOC 2019 code. It is looked at for nothing but its name.
    pub code: String,
    pub title: String,
    /// Titles on record, its own left out.
    pub titles: Vec<String>,
    /// Importance of each element, in an order that is the same for all; none where the publisher advises against
    /// the value. Interests are on 1–7, the others on 1–5.
    pub interests: Vec<Option<f64>>,
    pub skills: Vec<Option<f64>>,
    pub abilities: Vec<Option<f64>>,
    pub styles: Vec<Option<f64>>,
    pub knowledge: Vec<Option<f64>>,
    /// Products named for it.
    pub technology: Vec<String>,
    /// Ids of detailed work activities with the number of tasks that come down to each. The id of an intermediate
    /// activity is that of a detailed one without its last part.
    pub activities: Vec<(String, u32)>,
    /// The category that published figures count it in: where nothing else is published of it, others of the same
    /// category stand for it.
    pub category: Option<String>,
}

impl Published {
    /// Whether more is published of it than titles.
    #[must_use]
    pub fn is_described(&self) -> bool {
        !(self.interests.is_empty()
            && self.skills.is_empty()
            && self.technology.is_empty()
            && self.activities.is_empty())
    }
}
