//! Viable, desirable, safe: what was asked, and what of it is not met.

/// One thing that is asked. The first three are what viable asks, the fourth desirable, the last two safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bar {
    Similarity,
    LargestGap,
    Preparation,
    Pay,
    Exposure,
    Growth,
}

impl Bar {
    const VIABLE: [Self; 3] = [Self::Similarity, Self::LargestGap, Self::Preparation];
    const DESIRABLE: [Self; 1] = [Self::Pay];
    const SAFE: [Self; 2] = [Self::Exposure, Self::Growth];
}

/// Whether a label applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Yes,
    No,
    /// Nothing that is known speaks against it, and something is not known.
    Unknown,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Labels {
    pub viable: Verdict,
    pub desirable: Verdict,
    pub safe: Verdict,
    /// In the order of the bars.
    pub missed: Vec<Bar>,
    pub unknown: Vec<Bar>,
}

impl Labels {
    /// Every bar once, in order, with whether it is met; none where that cannot be said.
    pub fn of(asked: [(Bar, Option<bool>); 6]) -> Self {
        let (mut missed, mut unknown) = (Vec::new(), Vec::new());
        for (bar, met) in asked {
            match met {
                Some(true) => {}
                Some(false) => missed.push(bar),
                None => unknown.push(bar),
            }
        }
        let verdict = |bars: &[Bar]| {
            if bars.iter().any(|bar| missed.contains(bar)) {
                Verdict::No
            } else if bars.iter().any(|bar| unknown.contains(bar)) {
                Verdict::Unknown
            } else {
                Verdict::Yes
            }
        };
        Self {
            viable: verdict(&Bar::VIABLE),
            desirable: verdict(&Bar::DESIRABLE),
            safe: verdict(&Bar::SAFE),
            missed,
            unknown,
        }
    }

    /// Viable, and not known to pay too little.
    #[must_use]
    pub fn open(&self) -> bool {
        self.viable == Verdict::Yes && self.desirable != Verdict::No
    }
}
