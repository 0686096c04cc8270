//! The one page on which a piece of work is logged, with the evidence it makes; and the same page for a draft.

mod answered;
mod claims;
mod conflict;
mod form;
mod view;

use maud::html;

use crate::{
    app::{
        error::Error,
        log_work,
        work_form::{self, Draft, WorkForm},
        work_list,
    },
    domain::{evidence::EvidenceState, ids::EvidenceVersionId, work::Marking},
    web::{
        answer::Answer,
        form::Form,
        visit::{Page, Shown, Visit},
    },
};

/// The page, empty.
pub fn new(visit: &Visit<'_>) -> Result<Answer, Error> {
    new_page(visit, Shown::fresh(form::blank()))
}

/// Logs the work, as a draft or submitted at once; or suggests criteria and keeps nothing.
pub fn create(visit: &Visit<'_>) -> Result<Answer, Error> {
    let typed = &visit.request.form;
    if form::asks_for_suggestions(typed) {
        return match form::check_suggestions(typed) {
            Ok(()) => new_page(visit, Shown::fresh(visit.form())),
            Err(error) => visit.again(error, |shown| new_page(visit, shown)),
        };
    }
    let outcome = (|| {
        let act = visit.act()?;
        let command = form::read(typed, visit.now.day())?;
        log_work::log(&act, &command)
    })();
    match outcome {
        Ok(work) => {
            let evidence = visit.read_after(|view| work_list::newest(view, work))?;
            Ok(Answer::redirect(match evidence {
                Some(version) => format!("/evidence/{version}?done={}", form::done(typed)),
                None => format!("/work/{work}?done=work-logged"),
            }))
        }
        Err(error) => visit.again(error, |shown| new_page(visit, shown)),
    }
}

/// The page with one's own draft in it.
pub fn edit(visit: &Visit<'_>) -> Result<Answer, Error> {
    draft_page(visit, None)
}

/// Saves the draft, or submits it; or suggests criteria and keeps nothing.
pub fn save(visit: &Visit<'_>) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    let typed = &visit.request.form;
    if form::asks_for_suggestions(typed) {
        return match form::check_suggestions(typed) {
            Ok(()) => draft_page(visit, Some(Shown::fresh(visit.form()))),
            Err(error) => visit.again(error, |shown| draft_page(visit, Some(shown))),
        };
    }
    let outcome = (|| {
        let act = visit.act()?;
        let saves = typed.value("saves").parse().map_err(|_| Error::BadForm)?;
        let command = form::read(typed, visit.now.day())?;
        log_work::save(&act, id, saves, &command)
    })();
    match outcome {
        Ok(_) => Ok(Answer::redirect(format!("/evidence/{id}?done={}", form::done(typed)))),
        Err(error) => visit.again(error, |shown| draft_page(visit, Some(shown))),
    }
}

fn new_page(visit: &Visit<'_>, mut shown: Shown) -> Result<Answer, Error> {
    visit.read(|view| {
        let model = work_form::fresh(view)?;
        claims::name_criteria(&mut shown.form, &model);
        let title = "Log a piece of work";
        let paper = view::Paper { form: &shown.form, model: &model, action: "/work".to_owned(), caption: None, saves: None };
        let content = view::content(title, &paper, None, &visit.tokens()?);
        visit.page(
            &view.actor,
            dressed(shown.page(title), &shown.form).under("Home", "/").under("Work and evidence", "/work"),
            content,
        )
    })
}

fn draft_page(visit: &Visit<'_>, shown: Option<Shown>) -> Result<Answer, Error> {
    let id: EvidenceVersionId = visit.parameter("version")?;
    visit.read(|view| {
        let (model, draft) = work_form::of_draft(view, id)?;
        let stands = form::filled(&draft);
        let stale = shown.as_ref().is_some_and(|shown| shown.status == 409);
        let mut page = shown.unwrap_or_else(|| Shown::fresh(stands.clone()));
        claims::name_criteria(&mut page.form, &model);
        let dress = |title: &str| {
            dressed(page.page(title), &page.form).under("Work and evidence", "/work").under("Evidence", format!("/evidence/{id}"))
        };
        if draft.version.state != EvidenceState::Draft {
            if !stale {
                return Ok(Answer::redirect(format!("/evidence/{id}")));
            }
            let content = conflict::too_late(&draft.version, &conflict::typed(&page.form, &model));
            return visit.page(&view.actor, dress("No longer a draft"), content);
        }
        let said = html! {
            @if stale { (conflict::differences(&conflict::between(&stands, &page.form, &model))) }
            @if let Some(answers) = &draft.answers { (answered::said(answers)) }
        };
        let title = "Go on with your draft";
        let content = view::content(title, &paper(&page.form, &model, &draft, stale), Some(said), &visit.tokens()?);
        let dressed = dress(title);
        // After a clash the words of the other window are shown beside these.
        let other = stale.then_some(draft.work.marking);
        let marking = Marking::highest(draft.answers.iter().map(|answers| answers.marking).chain([dressed.marking]).chain(other));
        visit.page(&view.actor, dressed.marked(marking), content)
    })
}

fn paper<'a>(form: &'a Form, model: &'a WorkForm, draft: &Draft, stale: bool) -> view::Paper<'a> {
    // After a clash the next save is made knowing what stands now; otherwise it is made from what was opened.
    let opened = form.value("saves").parse().unwrap_or(draft.version.saves);
    view::Paper {
        form,
        model,
        action: format!("/evidence/{}", draft.version.id),
        caption: Some(format!("Version {}", draft.version.number)),
        saves: Some(if stale { draft.version.saves } else { opened }),
    }
}

fn dressed(page: Page, form: &Form) -> Page {
    page.marked(Marking::read(form.value("marking")).unwrap_or(Marking::Official))
}
