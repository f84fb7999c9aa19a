//! What people write into a title that is not the work: grade, employer, hours, place.

/// Seniority and grade; O*NET titles leave it out.
pub const GRADES: &[&str] = &[
    "senior", "junior", "entry", "level", "mid", "midlevel", "grade", "step", "band", "tier", "class", "experienced",
    "i", "ii", "iii", "iv", "v", "vi", "l1", "l2", "l3", "l4", "l5", "l6", "gs", "sr", "jr",
];

/// Grade in front of a title ("Lead Engineer"), but the work itself at its end ("School Principal").
pub const GRADES_IN_FRONT: &[&str] = &["lead", "principal", "staff"];

/// Before these words the one in front is not a grade ("Principal Investigator", "Staff Training").
pub const NOT_GRADED: &[&str] = &["investigator", "burner", "miner", "refiner", "smelter", "furnace", "development", "training"];

/// Hours, contract and advertising.
pub const CONDITIONS: &[&str] = &[
    "remote", "hybrid", "onsite", "wfh", "fulltime", "parttime", "ft", "prn", "temp", "temporary", "seasonal",
    "permanent", "urgent", "urgently", "hiring", "needed", "wanted", "job", "jobs", "position", "positions", "vacancy",
    "opening", "openings", "opportunity", "career", "careers", "shift", "shifts", "night", "nights", "day", "days",
    "evening", "evenings", "weekend", "weekends", "overnight", "graveyard", "1st", "2nd", "3rd", "first", "second",
    "third", "per", "diem", "full", "part", "time", "contract", "contractor", "w2", "1099", "bilingual", "immediate",
    "start", "m", "f", "d", "x", "usa", "us",
];

/// Words of conditions that never belong to a title.
pub const NEVER_TITLE: &[&str] = &[
    "wfh", "fulltime", "parttime", "ft", "prn", "urgent", "urgently", "hiring", "needed", "wanted", "vacancy", "jobs",
    "job", "openings", "diem", "w2", "1099", "position", "positions",
];

/// Words that say a segment names a company.
pub const COMPANY: &[&str] = &[
    "inc", "incorporated", "corp", "corporation", "llc", "llp", "ltd", "limited", "co", "company", "companies", "gmbh",
    "plc", "holdings", "enterprises", "partners", "sons", "bros", "brothers", "group", "foundation", "industries",
];

/// First words of public employers: "State of Ohio", "City of Boston", "University of Utah".
pub const PUBLIC: &[&str] = &["state", "city", "county", "town", "village", "university", "department", "us", "ministry"];

/// Large employers by name, as one word or two joined. Names that are also words of a trade
/// (Target, Apple, Shell) count only where a separator sets them apart.
pub const NAMES: &[&str] = &[
    "accenture", "airbnb", "amazon", "aramark", "att", "bofa", "boeing", "cvs", "chipotle", "cisco", "citigroup",
    "cognizant", "comcast", "costco", "deloitte", "disney", "doordash", "dominos", "ebay", "exxon", "exxonmobil",
    "facebook", "fedex", "ge", "geico", "google", "honeywell", "ibm", "ikea", "infosys", "jpmorgan", "kaiser",
    "kpmg", "kroger", "linkedin", "lockheed", "lowes", "lyft", "macys", "marriott", "mayo", "mcdonalds", "mckinsey",
    "microsoft", "netflix", "nike", "nordstrom", "northrop", "nvidia", "paypal", "pepsico", "pfizer", "publix", "pwc",
    "raytheon", "safeway", "salesforce", "siemens", "spacex", "starbucks", "tesla", "tmobile", "toyota", "uber", "ups",
    "usps", "verizon", "walgreens", "walmart", "wendys", "wellsfargo",
];

/// Names that need a separator to be read as an employer.
pub const NAMES_APART: &[&str] = &[
    "apple", "chase", "delta", "ford", "gap", "hilton", "intel", "meta", "oracle", "shell", "sodexo", "southwest",
    "sprint", "subway", "target", "united", "acme",
];
