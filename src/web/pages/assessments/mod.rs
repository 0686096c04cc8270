//! One version with everything needed to decide it, and the signature.

mod claims;
mod form;
mod view;

use super::super::{
    answer::Answer,
    visit::{Shown, Visit},
};
use crate::{
    app::{
        assessment, decide as act_decide,
        decide::Decide,
        error::{Error, FieldErrors},
        send_back as act_send_back,
    },
    domain::ids::EvidenceVersionId,
};

/// The version, to be decided.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    page(visit, Shown::default())
}

/// Signs every decision of the page.
pub fn decide(visit: &Visit<'_>) -> Result<Answer, Error> {
    let version: EvidenceVersionId = visit.parameter("version")?;
    let outcome = (|| {
        let act = visit.act()?;
        let mut errors = FieldErrors::default();
        let judgements = errors.gather(form::judgements(&visit.request.form))?;
        let signature = errors.gather(visit.signature())?;
        let (Some(judgements), Some(signature)) = (judgements, signature) else { return Err(Error::Invalid(errors)) };
        act_decide::decide(&act, &Decide { version, judgements, signature })
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect("/queue?done=signed")),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

/// Sends the whole version back unjudged.
pub fn send_back(visit: &Visit<'_>) -> Result<Answer, Error> {
    let version: EvidenceVersionId = visit.parameter("version")?;
    let outcome = (|| {
        let act = visit.act()?;
        let mut errors = FieldErrors::default();
        let reason = form::SEND_BACK.read(&visit.request.form, &mut errors);
        errors.check()?;
        act_send_back::send_back(&act, version, &reason)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect("/queue?done=sent-back")),
        Err(error) => visit.again(error, |shown| page(visit, shown)),
    }
}

fn page(visit: &Visit<'_>, shown: Shown) -> Result<Answer, Error> {
    let opened = assessment::open(&visit.look()?, visit.parameter("version")?)?;
    let content = view::assessment(&opened, &opened.actor, &shown, &visit.tokens()?, &visit.tokens()?);
    // A trainee who comes here by address sees why nothing can be signed, and has no queue to go back to.
    let (label, href) =
        if opened.actor.person == opened.enrolled.person { ("Work and evidence", "/work") } else { ("Queue", "/queue") };
    let page = shown.page(view::title(&opened)).marked(opened.marking).under(label, href);
    visit.page(&opened.actor, page, content)
}
