//! Where in a role something is wrong, and what.

use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A field by its name in the file.
    Name(&'static str),
    /// An item of a list, counted from zero.
    Item(usize),
}

/// The way to a field from the top of the file; the empty way is the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Field(Vec<Step>);

impl Field {
    #[must_use]
    pub fn of(name: &'static str) -> Self {
        Self(vec![Step::Name(name)])
    }

    /// The field `name` of this one.
    #[must_use]
    pub fn name(&self, name: &'static str) -> Self {
        self.with(Step::Name(name))
    }

    /// The item at `index`, counted from zero.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        self.with(Step::Item(index))
    }

    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

/// As a person would say it, items counted from one: `varies 2, choices 1, tasks`.
impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("the file");
        }
        for (position, step) in self.0.iter().enumerate() {
            match step {
                Step::Name(name) if position == 0 => f.write_str(name)?,
                Step::Name(name) => write!(f, ", {name}")?,
                Step::Item(index) => write!(f, " {}", index + 1)?,
            }
        }
        Ok(())
    }
}

/// One thing that is wrong, with what to do about it, in sentences for the author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub field: Field,
    pub reason: String,
}

impl Problem {
    #[must_use]
    pub fn new(field: Field, reason: impl Into<String>) -> Self {
        Self {
            field,
            reason: reason.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Field;

    #[test]
    fn a_field_is_named_as_a_person_would() {
        assert_eq!(Field::default().to_string(), "the file");
        let choice = Field::of("varies").item(1).name("choices").item(0);
        assert_eq!(
            choice.name("tasks").to_string(),
            "varies 2, choices 1, tasks"
        );
    }
}
