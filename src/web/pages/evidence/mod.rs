//! A version of evidence: beginning it, reading it, taking it back, answering it.

mod claims;
mod discarding;
mod earlier;
pub mod to_finish;
mod view;

use maud::Markup;

use crate::{
    app::{
        begin_evidence,
        error::Error,
        read_evidence::{self, Reader, Reading},
        revise_evidence, withdraw_evidence,
    },
    db::work,
    domain::{
        evidence::EvidenceState,
        ids::{EvidenceVersionId, WorkId},
        permission::Actor,
    },
    web::{
        answer::Answer,
        html::{Tone, tag},
        visit::{Shown, Visit},
    },
};

pub use claims::claim;
pub use discarding::{create as discard, show as discarding};
pub use to_finish::show as to_finish_list;
pub use view::facts;

/// Where a version is in its life, as a tag.
pub fn state_tag(state: EvidenceState) -> Markup {
    let tone = match state {
        EvidenceState::Judged => Tone::Good,
        EvidenceState::Submitted => Tone::Wait,
        EvidenceState::Returned => Tone::Warn,
        EvidenceState::Quarantined => Tone::Bad,
        EvidenceState::Draft | EvidenceState::Withdrawn => Tone::Quiet,
    };
    tag(tone, state.label())
}

/// The version. Another person's view of it is an event of the chain.
pub fn show(visit: &Visit<'_>) -> Result<Answer, Error> {
    read(visit, &Shown::default())
}

fn read(visit: &Visit<'_>, shown: &Shown) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    match visit.read(|view| read_evidence::reader(view, id))? {
        Reader::Author => visit.read(|view| {
            let model = read_evidence::read(view, id)?;
            page(visit, &view.actor, &model, shown)
        }),
        Reader::AuthorOfHidden => visit.read(|view| {
            let model = read_evidence::hidden(view, id)?;
            let content = view::hidden(&model, &shown.form, &visit.tokens()?);
            visit.page(&view.actor, shown.page("Hidden").under("Home", "/").under("Work and evidence", "/work"), content)
        }),
        Reader::Another(organisation) => {
            let (actor, model) = read_evidence::look(&visit.look()?, organisation, id)?;
            page(visit, &actor, &model, shown)
        }
    }
}

fn page(visit: &Visit<'_>, actor: &Actor, model: &Reading, shown: &Shown) -> Result<Answer, Error> {
    let title = model.work.text.as_ref().map_or("Destroyed", |text| work::label(Some(&text.title)));
    let page = shown.page(title).marked(model.marking).under("Home", "/");
    let page = match (model.own, model.assesses) {
        (true, _) => page.under("Work and evidence", "/work"),
        (false, true) => page.under("My trainees", "/trainees"),
        (false, false) => page.under("Reports", "/reports"),
    };
    visit.page(actor, page, view::content(model, title, &shown.form, &visit.tokens()?))
}

/// Takes a submitted version back.
pub fn withdraw(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    match visit.act().and_then(|act| withdraw_evidence::withdraw(&act, id)) {
        Ok(id) => Ok(Answer::redirect(format!("/evidence/{id}?done=withdrawn"))),
        Err(Error::Resumed) => Ok(Answer::redirect(format!("/evidence/{id}"))),
        Err(error @ (Error::Changed(_) | Error::Stale(_))) => visit.again(error, |shown| read(visit, &shown)),
        Err(error) => Err(error),
    }
}

/// Begins the version that answers one that came back.
pub fn revise(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    match visit.act().and_then(|act| revise_evidence::revise(&act, id)) {
        Ok(draft) => Ok(Answer::redirect(format!("/evidence/{draft}/edit?done=revised"))),
        Err(Error::Resumed) => Ok(Answer::redirect(format!("/evidence/{id}"))),
        Err(error @ (Error::Changed(_) | Error::Stale(_))) => visit.again(error, |shown| read(visit, &shown)),
        Err(error) => Err(error),
    }
}

/// Begins evidence about work that was logged before.
pub fn begin(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: WorkId = visit.parameter("work")?;
    match visit.act().and_then(|act| begin_evidence::begin(&act, id)) {
        Ok(draft) => Ok(Answer::redirect(format!("/evidence/{draft}/edit?done=evidence-begun"))),
        Err(Error::Resumed) => Ok(Answer::redirect(format!("/work/{id}"))),
        Err(error) => Err(error),
    }
}
