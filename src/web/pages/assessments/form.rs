//! From the fields of the page to one judgement a claim.

use crate::{
    app::error::{Error, FieldErrors},
    domain::{
        decision::{FiveTests, Judgement, Outcome, Test},
        ids::ClaimId,
        refusal::Refusal,
        text,
    },
    web::{form::Form, text::Text},
};

/// Why a whole version goes back unjudged.
pub const SEND_BACK: Text = Text::new("send_back_reason", "Why it goes back to the trainee", LONGEST);

const LONGEST: usize = 10_000;

/// The field of one test of one claim.
pub fn test_field(claim: ClaimId, test: Test) -> String {
    format!("test-{claim}-{}", test.as_str())
}

/// The field of the decision on one claim.
pub fn outcome_field(claim: ClaimId) -> String {
    format!("outcome-{claim}")
}

/// The field of the feedback on one claim.
pub fn feedback_field(claim: ClaimId) -> String {
    format!("feedback-{claim}")
}

/// The feedback in that field.
pub fn feedback(field: &str) -> Text<'_> {
    Text::new(field, "Feedback to the trainee", LONGEST)
}

/// Reads the judgement of every claim the page listed. With several claims each sentence says which one it is about.
pub fn judgements(form: &Form) -> Result<Vec<(ClaimId, Judgement)>, Error> {
    let claims: Vec<ClaimId> = form.all("claim").filter_map(|id| id.parse().ok()).collect();
    let mut errors = FieldErrors::default();
    let mut list = Vec::with_capacity(claims.len());
    for (place, claim) in (1_usize..).zip(&claims) {
        let about = if claims.len() > 1 { format!("Claim {place}: ") } else { String::new() };
        if let Some(judgement) = judgement(form, *claim, &about, &mut errors) {
            list.push((*claim, judgement));
        }
    }
    errors.check()?;
    Ok(list)
}

fn judgement(form: &Form, claim: ClaimId, about: &str, errors: &mut FieldErrors) -> Option<Judgement> {
    let answer = |test: Test| match form.value(&test_field(claim, test)) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    for test in Test::ALL.iter().filter(|test| answer(**test).is_none()) {
        errors.add(test_field(claim, *test), format!("{about}Answer yes or no to “{}”", test.label()));
    }
    let outcome: Option<Outcome> = form.value(&outcome_field(claim)).parse().ok();
    if outcome.is_none() {
        errors.add(outcome_field(claim), format!("{about}Decide: competent, or not yet competent"));
    }
    let about = |refusal: Refusal| format!("{about}{}", refusal.sentence());
    let field = feedback_field(claim);
    let said = text::said(form.value(&field));
    errors.keep(&field, feedback(&field).check(said).map_err(about));
    let (tests, outcome) = (FiveTests::from_answers(answer).ok(), outcome?);
    // What can be said of the feedback does not wait for the tests: it would be a second round.
    errors.keep(&field, outcome.check_feedback(said).map_err(about));
    errors.keep(&outcome_field(claim), outcome.check_tests(tests?).map_err(about));
    Judgement::new(tests?, outcome, said).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(outcome: &str, reliable: &str, feedback: &str) -> Form {
        let mut form = Form::blank().with("claim", "7").with("outcome-7", outcome).with("feedback-7", feedback);
        for test in Test::ALL {
            form = form.with(test_field(ClaimId(7), *test), if *test == Test::Reliable { reliable } else { "yes" });
        }
        form
    }

    fn wrong(form: &Form) -> Vec<String> {
        match judgements(form) {
            Err(Error::Invalid(errors)) => errors.iter().map(|(field, _)| field.to_owned()).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn nothing_answered_is_six_things_to_mend() {
        let fields = wrong(&Form::blank().with("claim", "7"));
        assert_eq!(fields.len(), 6);
        assert_eq!(fields.first().map(String::as_str), Some("test-7-valid"));
    }

    #[test]
    fn what_the_rule_refuses_is_said_where_it_can_be_mended() {
        assert_eq!(wrong(&answered("competent", "no", "")), ["outcome-7"]);
        assert_eq!(wrong(&answered("not_yet", "yes", "More")), ["outcome-7"]);
        assert_eq!(wrong(&answered("not_yet", "no", " ")), ["feedback-7"]);
        assert_eq!(wrong(&answered("not_yet", "yes", " ")), ["feedback-7", "outcome-7"]);
        assert_eq!(wrong(&answered("not_yet", "perhaps", " ")), ["test-7-reliable", "feedback-7"]);
        assert_eq!(wrong(&answered("not_yet", "no", "\u{200B}")), ["feedback-7"]);
        assert_eq!(wrong(&answered("competent", "yes", &"x".repeat(LONGEST + 1))), ["feedback-7"]);
        assert!(judgements(&answered("competent", "yes", "")).is_ok_and(|list| list.len() == 1));
    }
}
