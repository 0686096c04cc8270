//! The form to log learning, and how it is read.

use maud::{Markup, html};

use crate::{
    app::{
        error::{Error, FieldErrors},
        log_learning::{self, LogLearning},
        my_learning::Choices,
    },
    db::learning::LearningText,
    domain::{ids::UnitId, learning::WayOfLearning},
    web::{
        form::Form,
        html::{Choice, Tokens, button, date_input, error_summary, form_tag, radios, select_field},
        pages::{read_works, work_field},
        text::Text,
    },
};

const TITLE: Text = Text::new("title", "Short title", 200);
const LEARNED: Text = Text::new("learned", "What you learned", 10_000);
const USED: Text = Text::new("used", "How you use it in your work", 10_000);

/// Reads the form: everything wrong with it is said at once, in the order of the page.
pub(super) fn parse(form: &Form) -> Result<LogLearning, Error> {
    let mut errors = FieldErrors::default();
    let unit = form.trimmed("unit").parse::<UnitId>().ok();
    if unit.is_none() {
        errors.add("unit", "Choose the unit it counts towards");
    }
    let way = form.value("way").parse::<WayOfLearning>().ok();
    if way.is_none() {
        errors.add("way", "Choose the way in which you learned it");
    }
    let on = errors.keep("on", form.day("on").map_err(|wrong| format!("The day {wrong}"))).flatten();
    if on.is_none() && errors.of("on").is_none() {
        errors.add("on", "Give the day on which you learned it");
    }
    let text = LearningText {
        title: TITLE.read(form, &mut errors),
        learned: LEARNED.read(form, &mut errors),
        used: USED.read(form, &mut errors),
    };
    log_learning::check_text(&mut errors, &text);
    let works = read_works(form, &mut errors);
    if let Some(way) = way {
        errors.keep("works", way.check_work(works.len()));
    }
    match (unit, way, on, errors.is_empty()) {
        (Some(unit), Some(way), Some(on), true) => Ok(LogLearning { unit, way, on, text, works }),
        _ => Err(Error::Invalid(errors)),
    }
}

/// The form, or what to do instead when there is no programme to learn towards.
pub(super) fn show(form: &Form, tokens: &Tokens, choices: &Choices) -> Markup {
    if choices.units.is_empty() {
        return html! {
            (error_summary(form))
            h1 { "Log learning" }
            p { "Learning counts towards a unit of the programme, and you are on no programme just now. Log it as CPD instead, or ask your IPP coordinator to enrol you." }
            p { a href="/cpd/new" { "Log CPD" } }
        };
    }
    let units: Vec<(String, String)> =
        choices.units.iter().map(|unit| (unit.id.to_string(), format!("{} {}", unit.code, unit.title))).collect();
    html! {
        (error_summary(form))
        h1 { "Log learning" }
        (form_tag("/learning", tokens, html! {
            (select_field(form, "unit", "Towards which unit", &units).blank("Choose a unit").hint(&format!("The standard: {}.", choices.edition)))
            (radios(form, "way", "How you learned it", &ways()))
            (date_input(form, "on", "On which day").hint("The last day, if it took several. For example, 14 10 2026."))
            (TITLE.asked(form))
            (LEARNED.asked(form).rows(5).hint("Never live intelligence: describe your part, refer to the original."))
            (USED.asked(form).rows(4).optional())
            (work_field(form, &choices.works, "Work it came from", "On-the-job learning and practical experience must name some."))
            div.actions { (button("Log learning")) a href="/learning" { "Cancel" } }
        }))
    }
}

fn ways() -> Vec<Choice> {
    let hint = |way: WayOfLearning| way.rests_on_work().then(|| "Names the work it came from".to_owned());
    WayOfLearning::ALL.iter().map(|way| Choice { hint: hint(*way), ..Choice::new(way.as_str(), way.label()) }).collect()
}
