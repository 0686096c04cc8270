//! From what was typed to a command, and from a draft back to a form.

use chrono::NaiveDate;

use crate::{
    app::{
        error::{Error, FieldErrors},
        log_work::{self, LogWork},
        work_form::Draft,
    },
    db::work::WorkValues,
    domain::{
        evidence::{Declarations, Method},
        ids::CriterionId,
        refusal::Refusal,
        work::{Marking, Part, Span, WorkText},
    },
    web::{form::Form, text::Text},
};

/// The kind of work.
pub const KIND: Text = line("kind", "What kind of work was it?");
/// What it is called.
pub const TITLE: Text = line("title", "A short title your assessor will recognise");
/// The task.
pub const ASKED: Text = account("asked", "What were you asked to do, and why did it matter?");
/// The part played.
pub const DID: Text = account("did", "What did you do, and on what law, policy or judgement?");
/// The outcome.
pub const CAME_OF_IT: Text = account("came_of_it", "What came of it?");
/// The lesson.
pub const LEARNED: Text = account("learned", "What did you learn?");
/// Where the original is kept.
pub const SYSTEM: Text = line("system", "System");
/// Where to find it there.
pub const REFERENCE: Text = line("reference", "Reference");
/// Whom to ask for it.
pub const HOLDER: Text = line("holder", "Who holds it");

const fn line(name: &'static str, label: &'static str) -> Text<'static> {
    Text::new(name, label, 200)
}

const fn account(name: &'static str, label: &'static str) -> Text<'static> {
    Text::new(name, label, 10_000)
}

/// Why a criterion is shown, in that field.
pub fn reason<'a>(field: &'a str, label: &'a str) -> Text<'a> {
    Text::new(field, label, 2_000)
}

/// The fields in the order of the page: what is wrong is listed in that order.
const ORDER: [&str; 15] = [
    KIND.name,
    "from",
    "until",
    TITLE.name,
    "part",
    ASKED.name,
    DID.name,
    CAME_OF_IT.name,
    LEARNED.name,
    SYSTEM.name,
    REFERENCE.name,
    HOLDER.name,
    "marking",
    "method",
    "claims",
];

/// A page nobody has typed into yet.
pub fn blank() -> Form {
    Form::blank().with("marking", Marking::Official.as_str()).with("method", Method::WorkProduct.as_str())
}

/// The page with a draft in it.
pub fn filled(draft: &Draft) -> Form {
    let (work, text) = (&draft.work, draft.work.text.clone().unwrap_or_default());
    let mut form = Form::blank()
        .with("kind", &work.kind)
        .with_day("from", work.span.from)
        .with("title", text.title)
        .with("part", work.part.as_str())
        .with("asked", text.asked)
        .with("did", text.did)
        .with("came_of_it", text.came_of_it)
        .with("learned", text.learned)
        .with("system", text.system)
        .with("reference", text.reference)
        .with("holder", text.holder)
        .with("marking", work.marking.as_str())
        .with("method", draft.version.method.as_str());
    if let Some(until) = work.span.until {
        form = form.with_day("until", until);
    }
    for (declared, name) in
        [(draft.version.declarations.own_work, "own_work"), (draft.version.declarations.sanitised, "sanitised")]
    {
        if declared {
            form = form.with(name, "yes");
        }
    }
    for (criterion, reason) in &draft.claims {
        form = form.with("claims", criterion.to_string()).with(format!("reason-{criterion}"), reason);
    }
    form
}

/// Whether the button pressed was the one that suggests criteria.
pub fn asks_for_suggestions(form: &Form) -> bool {
    form.value("intent") == "suggest"
}

/// Suggestions follow from the kind of work: without one there is nothing to suggest.
pub fn check_suggestions(form: &Form) -> Result<(), Error> {
    if form.trimmed("kind").is_empty() { Err(Error::field("kind", "Choose the kind of work first")) } else { Ok(()) }
}

/// Whether suggestions are on the page: they were asked for, now or before.
pub fn shows_suggestions(form: &Form) -> bool {
    asks_for_suggestions(form) || form.value("suggested") == "yes"
}

/// The word that says what was done.
pub fn done(form: &Form) -> &'static str {
    if form.value("intent") == "submit" { "submitted" } else { "draft-saved" }
}

/// Reads the page, and says at once everything that is wrong with it.
pub fn read(form: &Form, today: NaiveDate) -> Result<LogWork, Error> {
    let mut errors = FieldErrors::default();
    let submit = form.value("intent") == "submit";
    let kind = KIND.read(form, &mut errors);
    let span = span(form, &mut errors, today);
    let text = words(form, &mut errors);
    let part: Option<Part> = errors.keep("part", form.value("part").parse().map_err(|_| "Say what your part was"));
    let marking = errors.keep("marking", marking(form.value("marking")));
    let claims = claims(form, &mut errors);
    // Somebody without an open enrolment is not asked: their work is not assessed.
    let method = if form.value("method").is_empty() && form.value("intent").is_empty() {
        Some(Method::WorkProduct)
    } else {
        errors.keep("method", form.value("method").parse().map_err(|_| "Choose how it is to be assessed"))
    };
    let declarations = Declarations { own_work: form.has("own_work", "yes"), sanitised: form.has("sanitised", "yes") };
    log_work::check_words(&mut errors, &kind, &text, submit);
    if submit {
        log_work::check_submission(&mut errors, &claims, declarations);
    }
    match (span, part, marking, method) {
        (Some(span), Some(part), Some(marking), Some(method)) if errors.is_empty() => {
            let values = WorkValues { kind, span, part, marking };
            Ok(LogWork { values, text, method, claims, declarations, submit })
        }
        _ => Err(Error::Invalid(in_order(&errors))),
    }
}

fn words(form: &Form, errors: &mut FieldErrors) -> WorkText {
    let mut read = |text: Text| text.read(form, errors);
    WorkText {
        title: read(TITLE),
        asked: read(ASKED),
        did: read(DID),
        came_of_it: read(CAME_OF_IT),
        learned: read(LEARNED),
        system: read(SYSTEM),
        reference: read(REFERENCE),
        holder: read(HOLDER),
    }
}

fn span(form: &Form, errors: &mut FieldErrors, today: NaiveDate) -> Option<Span> {
    let day =
        |name: &str, errors: &mut FieldErrors| errors.keep(name, form.day(name).map_err(|wrong| format!("The date {wrong}")));
    let from = day("from", errors)?;
    let until = day("until", errors);
    let Some(from) = from else {
        errors.add("from", "Give the day you did it");
        return None;
    };
    errors.keep("from", Span::new(from, None, today))?;
    errors.keep("until", Span::new(from, until?, today))
}

fn marking(typed: &str) -> Result<Marking, Refusal> {
    if typed.trim().is_empty() {
        return Err(Refusal::because("Choose the marking of this account"));
    }
    Marking::read(typed)
}

fn claims(form: &Form, errors: &mut FieldErrors) -> Vec<(CriterionId, String)> {
    let mut claims: Vec<(CriterionId, String)> = Vec::new();
    for typed in form.all("claims") {
        let Ok(criterion) = typed.parse::<CriterionId>() else {
            errors.add("claims", "One of the criteria is not part of your programme: choose from the list");
            continue;
        };
        if !claims.iter().any(|(known, _)| *known == criterion) {
            let field = format!("reason-{criterion}");
            claims.push((criterion, reason(&field, "How it shows this criterion").read(form, errors)));
        }
    }
    claims
}

fn in_order(errors: &FieldErrors) -> FieldErrors {
    let place = |field: &str| {
        let reason = if field.starts_with("reason-") { ORDER.len() } else { ORDER.len().saturating_add(1) };
        ORDER.iter().position(|known| *known == field).unwrap_or(reason)
    };
    let mut all: Vec<(&str, &str)> = errors.iter().collect();
    all.sort_by_key(|(field, _)| place(field));
    let mut ordered = FieldErrors::default();
    for (field, sentence) in all {
        ordered.add(field, sentence);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("day")
    }

    #[test]
    fn everything_wrong_is_said_at_once_in_the_order_of_the_page() {
        let form = blank().with("intent", "submit").with("claims", "7").with("title", "A");
        let Err(Error::Invalid(errors)) = read(&form, day("2026-11-23")) else { panic!("refused") };
        let fields: Vec<&str> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(
            fields,
            [
                "kind",
                "from",
                "part",
                "asked",
                "did",
                "came_of_it",
                "learned",
                "system",
                "reference",
                "holder",
                "reason-7",
                "own_work",
                "sanitised"
            ]
        );
    }

    #[test]
    fn a_marking_above_the_permitted_is_refused_in_words() {
        let form = Form::blank().with("marking", "SECRET").with("intent", "draft");
        let Err(Error::Invalid(errors)) = read(&form, day("2026-11-23")) else { panic!("refused") };
        assert!(errors.of("marking").is_some_and(|said| said.starts_with("Only OFFICIAL and OFFICIAL-SENSITIVE")));
    }
}
