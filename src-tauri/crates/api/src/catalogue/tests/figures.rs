//! Figures of five occupations, worked out from the published files by a calculation of their own:
//! one with everything, one paid by the hour, one published under a hybrid code, one whose pay lies
//! above the ceiling, one without ratings.

use serde_json::Value;

use super::page;

/// Fields that tell the items of a list apart.
const KEYS: [&str; 8] = [
    "element", "naics", "year", "cycle", "measure", "category", "code", "name",
];

/// The value at `path`, whose parts are fields, and keys or positions of items in lists.
fn at<'a>(page: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('/').try_fold(page, |value, part| match value {
        Value::Array(items) => items
            .iter()
            .find(|item| {
                KEYS.iter()
                    .any(|key| matches!(item.get(key), Some(found) if plain(found) == part))
            })
            .or_else(|| items.get(part.parse::<usize>().ok()?)),
        value => value.get(part),
    })
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Each expected value is a number, a text in quotes, or `null`.
fn check(code: &str, expected: &[(&str, &str)]) {
    let page = serde_json::to_value(page(code)).unwrap();
    for (path, expected) in expected {
        let expected: Value = serde_json::from_str(expected).unwrap();
        let found = at(&page, path).unwrap_or_else(|| panic!("{code}: there is no {path}"));
        let same = match (found.as_f64(), expected.as_f64()) {
            (Some(found), Some(expected)) => {
                (found - expected).abs() <= 1e-6 * expected.abs().max(1.0)
            }
            _ => *found == expected,
        };
        assert!(same, "{code}: {path} is {found} and should be {expected}");
    }
}

#[test]
fn industrial_production_managers() {
    check(
        "11-3051.00",
        &[
            ("title", r#""Industrial Production Managers""#),
            ("track/id", r#""business-operations""#),
            ("hasRatings", "true"),
            ("preparation/zone", "4"),
            ("titles/count", "46"),
            ("titles/reported/0", r#""Assembly Manager""#),
            ("titles/reported/3", r#""Production Manager""#),
            ("category/hybrid", "false"),
            ("category/employment/value", "234380"),
            ("category/employmentRse", "0.6"),
            ("category/pay/hourly", "false"),
            ("category/pay/p10/value", "74900"),
            ("category/pay/p25/value", "94620"),
            ("category/pay/median/value", "121440"),
            ("category/pay/p75/value", "156330"),
            ("category/pay/p90/value", "197310"),
            ("category/pay/mean/value", "129180"),
            ("category/allOccupationsPay/median/value", "49500"),
            ("category/allOccupationsPay/p90/value", "125720"),
            ("category/source", r#""oews-2024""#),
            ("projections/0/cycle", r#""2024–34""#),
            ("projections/0/baseEmployment", "241900"),
            ("projections/0/targetEmployment", "246500"),
            ("projections/0/changePercent", "1.9"),
            ("projections/0/allOccupationsChangePercent", "3.1"),
            ("projections/0/openings", "17100"),
            ("projections/0/selfEmployedPercent", "2.6"),
            ("projections/0/exitRate", "2.4"),
            ("projections/0/transferRate", "4.4"),
            ("projections/0/allOccupationsExitRate", "4.7"),
            ("projections/0/allOccupationsTransferRate", "5.9"),
            ("projections/0/typicalEducation", r#""Bachelor's degree""#),
            ("projections/0/typicalExperience", r#""5 years or more""#),
            ("projections/1/cycle", r#""2022–32""#),
            ("projections/1/changePercent", "1.6"),
            ("projections/1/openings", "15300"),
            ("skills/2.B.5.d/value", "3.88"),
            ("skills/2.B.5.d/standardised", "72"),
            ("skills/2.B.5.d/percentile", "97.87472035794184"),
            ("skills/2.B.5.d/distinctiveness", "2.5363443593838597"),
            ("skills/2.B.5.d/respondents", "8"),
            ("skills/2.B.5.d/standardError", "0.125"),
            ("skills/2.B.5.d/low", "3.63"),
            ("skills/2.B.5.d/high", "4.12"),
            ("skills/2.B.5.d/level", "4.25"),
            ("skills/2.B.5.d/collected", r#""08/2021""#),
            // Installation is not relevant here, so its level is blank.
            ("skills/2.B.3.d/level", "null"),
            ("knowledge/2.C.2.a/value", "4.41"),
            ("knowledge/2.C.2.a/percentile", "99.4407158836689"),
            ("knowledge/2.C.2.a/distinctiveness", "2.408813901971483"),
            // Two occupations' ratings of fine arts are flagged, and stand outside the comparison.
            ("knowledge/2.C.7.c/percentile", "6.558295964125561"),
            ("abilities/1.A.1.a.1/percentile", "68.73601789709173"),
            ("workStyles/1.C.4.a/percentile", "68.9419795221843"),
            ("workValues/1.B.2.b/standardised", "77.83333333333333"),
            ("workValues/1.B.2.b/percentile", "91.99084668192219"),
            ("interests/1.B.1.e/value", "5.92"),
            ("interests/1.B.1.e/percentile", "93.44528710725893"),
            ("interests/1.B.1.e/source", r#""onet-30.0""#),
            ("activities/4.A.1.a.1/value", "4.21"),
            ("context/4.C.1.a.2.l/value", "4.85"),
            ("context/4.C.1.a.2.l/source", r#""onet-18.1""#),
            ("education/respondents", "33"),
            ("education/shares/2/percent", "29.42"),
            ("education/shares/6/percent", "25.8"),
            ("education/shares/6/standardError", "9.963"),
            ("education/shares/6/low", "10.7535"),
            ("education/shares/6/high", "50.0952"),
            ("sectors/0/naics", r#""31-33""#),
            ("sectors/0/employment/value", "174750"),
            ("sectors/0/sharePercent", "74.55840942059903"),
            ("sectors/0/pay/median/value", "119930"),
            ("sectors/54/pay/median/value", "142420"),
            ("sectors/55/pay/p90/kind", r#""at_least""#),
            ("sectors/55/pay/p90/value", "239200"),
            ("history/years/2013/employment/value", "165340"),
            ("history/years/2013/median/value", "90790"),
            (
                "history/years/2013/medianConstant/value",
                "122407.96973534526",
            ),
            ("history/years/2020/median/value", "108790"),
            ("history/years/2024/medianConstant/value", "121440"),
            ("history/constantDollarsOf", "2024"),
            ("exposure/eloundou_gpt_beta/percentile", "70.74756229685808"),
            ("exposure/eloundou_gpt_beta/scored", "923"),
            (
                "exposure/eloundou_human_beta/percentile",
                "55.95882990249187",
            ),
            ("exposure/felten_overall/value", "0.5086878"),
            ("exposure/microsoft/percentile", "40.82802547770701"),
            ("exposure/microsoft/scored", "785"),
            ("telework/teleworkable", "false"),
            ("related/0/occupation/code", r#""11-1021.00""#),
            ("related/0/tier", r#""primary_short""#),
            ("technology/0/name", r#""Microsoft Excel""#),
            ("technology/4/inDemand", "true"),
        ],
    );
}

#[test]
fn actors_are_paid_by_the_hour() {
    check(
        "27-2011.00",
        &[
            ("category/employment/value", "38800"),
            ("category/pay/hourly", "true"),
            ("category/pay/p10/value", "14"),
            ("category/pay/median/value", "23.33"),
            ("category/pay/p90/value", "97.19"),
            ("category/pay/mean/value", "44.4"),
            // The comparison is in the same unit.
            ("category/allOccupationsPay/hourly", "true"),
            ("category/allOccupationsPay/median/value", "23.8"),
            ("category/allOccupationsPay/mean/value", "32.66"),
            ("projections/0/changePercent", "0.3"),
            ("projections/0/selfEmployedPercent", "27.9"),
            ("history/years/2013/median/value", "22.15"),
            ("history/years/2013/hourly", "true"),
            (
                "history/years/2013/medianConstant/value",
                "29.86382343471635",
            ),
            ("sectors/0/naics", r#""71""#),
            ("sectors/0/sharePercent", "42.422680412371136"),
            ("sectors/0/pay/median/kind", r#""suppressed""#),
            ("sectors/51/pay/p90/kind", r#""at_least""#),
            ("sectors/51/pay/p90/value", "115"),
            ("knowledge/2.C.7.c/value", "4.67"),
            ("knowledge/2.C.7.c/percentile", "99.49551569506727"),
            ("knowledge/2.C.7.c/distinctiveness", "5.518214591555024"),
            ("abilities/1.A.1.a.3/percentile", "85.51454138702461"),
            ("workStyles/1.C.4.a/distinctiveness", "1.1613402527717944"),
            ("workValues/1.B.2.a/percentile", "83.86727688787185"),
            ("education/shares/1/percent", "45.42"),
            ("preparation/zone", "2"),
            ("titles/count", "49"),
            (
                "exposure/eloundou_human_beta/percentile",
                "32.44853737811484",
            ),
            ("exposure/microsoft/percentile", "45.031847133757964"),
        ],
    );
}

#[test]
fn farm_buyers_are_published_under_a_hybrid_code() {
    check(
        "13-1021.00",
        &[
            ("category/code", r#""13-1020""#),
            ("category/title", r#""Buyers and Purchasing Agents""#),
            ("category/hybrid", "true"),
            ("category/covers", r#"["13-1021", "13-1022", "13-1023"]"#),
            ("category/employment/value", "486900"),
            ("category/pay/median/value", "75650"),
            ("category/pay/p90/value", "127520"),
            ("sharesCategoryWith/0/code", r#""13-1022.00""#),
            ("sharesCategoryWith/1/code", r#""13-1023.00""#),
            ("projections/0/code", r#""13-1020""#),
            ("projections/0/changePercent", "5.8"),
            ("projections/1/changePercent", "-7.7"),
            ("history/years/0/year", "2017"),
            ("history/years/2017/code", r#""13-1020""#),
            ("history/years/2017/employment/value", "413540"),
            (
                "history/years/2017/medianConstant/value",
                "79719.39329800231",
            ),
            ("sectors/0/naics", r#""31-33""#),
            ("sectors/0/sharePercent", "22.920517560073936"),
            ("skills/2.B.5.c/percentile", "95.52572706935123"),
            ("skills/2.B.5.c/distinctiveness", "2.0724242015859673"),
            ("education/shares/6/percent", "76.83"),
            ("exposure/eloundou_gpt_beta/percentile", "81.09425785482124"),
            // The study scored the hybrid code.
            ("exposure/microsoft/percentile", "69.49044585987261"),
            ("telework/teleworkable", "true"),
            ("titles/count", "86"),
        ],
    );
}

#[test]
fn oral_surgeons_are_paid_above_the_ceiling() {
    check(
        "29-1022.00",
        &[
            ("category/employment/value", "5330"),
            ("category/employmentRse", "15.3"),
            ("category/pay/p10/value", "82960"),
            ("category/pay/p25/value", "236780"),
            ("category/pay/median/kind", r#""at_least""#),
            ("category/pay/median/value", "239200"),
            ("category/pay/p90/kind", r#""at_least""#),
            // A mean is printed even where it is above the ceiling of the percentiles.
            ("category/pay/mean/value", "360240"),
            ("history/years/2013/median/kind", r#""at_least""#),
            ("history/years/2013/median/value", "187200"),
            (
                "history/years/2013/medianConstant/value",
                "252393.1262744425",
            ),
            ("history/years/2016/median/value", "208000"),
            ("history/years/2021/median/value", "208000"),
            ("history/years/2022/median/value", "239200"),
            ("sectors/0/naics", r#""62""#),
            ("sectors/0/sharePercent", "99.24953095684803"),
            ("abilities/1.A.2.a.2/percentile", "97.42729306487696"),
            ("knowledge/2.C.5.a/percentile", "99.49608062709966"),
            ("knowledge/2.C.5.a/low", "null"),
            ("interests/1.B.1.b/percentile", "91.22426868905742"),
            ("education/shares/12/percent", "72.2"),
            ("preparation/zone", "5"),
        ],
    );
}

#[test]
fn managers_all_other_have_no_ratings() {
    check(
        "11-9199.00",
        &[
            ("hasRatings", "false"),
            ("skills", "[]"),
            ("interests", "[]"),
            ("related", "[]"),
            ("preparation", "null"),
            ("education", "null"),
            ("category/employment/value", "630980"),
            ("category/pay/median/value", "136550"),
            ("projections/0/selfEmployedPercent", "48.6"),
            ("sharesCategoryWith/0/code", r#""11-9199.01""#),
            ("history/years/0/year", "2021"),
            ("history/breaks", "[]"),
            ("sectors/0/naics", r#""99""#),
            ("sectors/0/sharePercent", "21.452343972867602"),
        ],
    );
}
