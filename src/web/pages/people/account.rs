//! The page of one person: postings, duties, name and address. Nothing of their portfolio.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::{
    super::super::{
        html::{
            Column, Tokens, Tone, button, button_second, day, email_address, form_tag, inset, shown as carried, signature_field,
            table, tag,
        },
        visit::Shown,
    },
    super::closing,
    form,
    forms::{self, Choices},
    open::Open,
    view::details,
};
use crate::{
    app::{change_address::InHand, keep_people, people::Account},
    domain::{appointment::Duty, permission::Actor, person::Posting},
};

/// The page.
pub fn page(account: &Account, actor: &Actor, open: &Open, choices: &Choices, shown: &Shown, tokens: &Tokens) -> Markup {
    let person = &account.person;
    let path = format!("/people/{}", person.id);
    html! {
        (choices.summary(open, &shown.form))
        h1 { span.caption { (email_address(&person.email)) } (person.name) }
        @if let Some((closing, by)) = &account.closed {
            (closing::closed(closing, by.as_deref()))
        }
        (forms::opened(account, open, choices, &shown.form, tokens))
        h2 { "Postings" }
        (postings(account, &path))
        @if !matches!(open, Open::Posting(_)) { p { a href={ (path) "?form=posting" } { "Start a posting" } } }
        h2 { "Duties" }
        (duties(account))
        (proposals(account))
        p { a href={ "/duties/new?person=" (person.id) } { "Propose a duty" } }
        h2 { "Name and address" }
        @if let Some(change) = &account.address_change { (address_change(change)) }
        (name_and_address(account, actor, open, shown, &path, tokens))
        h2 { "Password" }
        p {
            @if account.has_password { "They have set a password. A new link lets them set another." }
            @else { "They have not set a password yet: they cannot sign in before they do." }
        }
        (form_tag(&format!("{path}/password-link"), tokens, html! {
            div.actions { (button_second("Send a link to set the password")) }
        }))
        h2 { "Second factor" }
        (second_factor(account, &path))
        h2 { "Account" }
        @if account.closed.is_some() { p { a href={ (path) "/account" } { "Open the account again" } } }
        @else { p { "It is open. " a href={ (path) "/account" } { "Close the account" } } }
    }
}

fn name_and_address(account: &Account, actor: &Actor, open: &Open, shown: &Shown, path: &str, tokens: &Tokens) -> Markup {
    let stands = form::filled(&account.person);
    let typed = *open == Open::Details && !shown.form.is_blank();
    let form = &if typed { form::merged(shown, &stands) } else { stands };
    let asked = account.address_change.as_ref().map(|in_hand| in_hand.change.email.as_str());
    html! {
        (form_tag(path, tokens, html! {
            (carried(form, keep_people::facts(&account.person, asked)))
            (details(form))
            (signature_field(form, actor, "Only for another address. The new address has to confirm it, and the old one is told and can stop it."))
            div.actions { (button("Save name and address")) }
        }))
    }
}

fn second_factor(account: &Account, path: &str) -> Markup {
    html! {
        @match (&account.factor_reset, account.has_second_factor) {
            (Some(reset), _) => p {
                "A reset was asked for on " (day(reset.asked_at.day())) ". "
                a href={ "/second-factor-resets/" (reset.id) } { "See what it waits for" }
            },
            (None, true) => p {
                "They have set one up. If they lost it and their recovery codes, "
                a href={ (path) "/second-factor" } { "ask for a reset" } "."
            },
            (None, false) => p { "They have not set one up." },
        }
    }
}

fn address_change(in_hand: &InHand) -> Markup {
    let change = &in_hand.change;
    html! {
        (inset(html! {
            p {
                "Another address, " (email_address(&change.email)) ", is asked for and not in use yet. "
                a href={ "/address-changes/" (change.id) } { "See what it waits for" }
            }
        }))
    }
}

fn postings(account: &Account, path: &str) -> Markup {
    let head = ["Role", "Organisation", "From", "Until", "Line manager", "Change"].map(Column::text);
    let row = |posting: &Posting| {
        let manager = posting.line_manager.and_then(|manager| account.managers.get(&manager));
        vec![
            html! { (posting.role) },
            html! { (account.organisation(posting.organisation)) },
            day(posting.from),
            until(posting.from, posting.until, account.today),
            html! { @match manager { Some(name) => (name), None => span.soft { "None" } } },
            html! {
                @if posting.can_be_ended(account.today) {
                    a href={ (path) "?form=end-posting&posting=" (posting.id) } {
                        @if posting.until.is_none() { "End" } @else { "Change the last day of" }
                        span.hidden-visually { " the posting as " (posting.role) }
                    }
                } @else { span.soft { "—" } }
            },
        ]
    };
    html! {
        @if account.postings.is_empty() {
            p { (account.person.name) " has never been posted. Only somebody with a current posting can log work or be enrolled." }
        } @else {
            (table("Postings", html! { "Newest first" }, &head, account.postings.iter().map(row).collect()))
        }
    }
}

fn proposals(account: &Account) -> Markup {
    html! {
        @if !account.proposals.is_empty() {
            h3 { "Proposed, and not given yet" }
            ul {
                @for line in &account.proposals {
                    li {
                        a href={ "/duties/proposals/" (line.proposal.id) } { (line.proposal.duty.kind) } " in " (line.organisation)
                        ", proposed by " (line.proposer) " on " (day(line.proposal.at.day()))
                    }
                }
            }
        }
    }
}

fn duties(account: &Account) -> Markup {
    let head = ["Duty", "Organisation", "From", "Until", "Roles covered", "Change"].map(Column::text);
    let row = |duty: &Duty| {
        vec![
            html! { (duty.kind) },
            html! { (account.organisation(duty.organisation)) },
            day(duty.from),
            until(duty.from, duty.until, account.today),
            html! { @if duty.roles.is_empty() { span.soft { "—" } } @for role in &duty.roles { div { (role) } } },
            html! {
                @if duty.until.is_none_or(|last| last >= account.today) {
                    a href={ "/duties/" (duty.id) "/end" } { "End" span.hidden-visually { " the duty: " (duty.kind) } }
                } @else { span.soft { "—" } }
            },
        ]
    };
    html! {
        @if account.duties.is_empty() { p { (account.person.name) " holds no duty." } }
        @else { (table("Duties", html! { "Newest first" }, &head, account.duties.iter().map(row).collect())) }
    }
}

fn until(from: NaiveDate, until: Option<NaiveDate>, today: NaiveDate) -> Markup {
    html! {
        @if let Some(last) = until { (day(last)) " " }
        @if from > today { (tag(Tone::Wait, "Not begun")) }
        @else if until.is_some_and(|last| last < today) { (tag(Tone::Quiet, "Ended")) }
        @else { (tag(Tone::Good, "Current")) }
    }
}
