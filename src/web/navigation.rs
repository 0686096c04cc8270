//! Where a person can go, and what was just done.

use super::html::NavItem;
use crate::domain::{appointment::DutyKind, permission::Actor};

/// The navigation of a person: what they hold decides.
pub fn of(actor: &Actor, path: &str) -> Vec<NavItem> {
    let posted = !actor.postings.is_empty();
    let assessor = actor.holds(DutyKind::Assessor).next().is_some();
    let coordinator = actor.holds(DutyKind::Coordinator).next().is_some();
    let security = actor.holds(DutyKind::SecurityContact).next().is_some();
    let administrator = actor.holds(DutyKind::Administrator).next().is_some();
    let all: [(bool, &'static str, &'static str); 15] = [
        (true, "/", "Home"),
        (posted, "/work", "Work and evidence"),
        (posted, "/learning", "Learning"),
        (posted, "/cpd", "CPD"),
        (posted, "/certificates", "Certificates"),
        (assessor, "/queue", "Queue"),
        (assessor, "/trainees", "My trainees"),
        (actor.has_reports || coordinator, "/team", "Team"),
        (actor.has_reports || coordinator, "/expiry", "Expiry"),
        (coordinator, "/enrolments", "Enrolments"),
        (security, "/reports", "Reports"),
        (administrator, "/people", "People"),
        (administrator, "/letters", "Letters"),
        (administrator || coordinator, "/duties", "Duties"),
        (administrator || coordinator || security, "/activity", "Activity"),
    ];
    let mut items: Vec<NavItem> =
        all.into_iter().filter(|(shown, ..)| *shown).map(|(_, href, label)| item(href, label, path)).collect();
    if administrator {
        items.push(item("/organisations", "Organisations", path));
    }
    items
}

fn item(href: &'static str, label: &'static str, path: &str) -> NavItem {
    // Pages that are reached from a list belong to it.
    let home = match href {
        "/queue" => "/assessments",
        "/work" => "/evidence",
        other => other,
    };
    let inside = |place: &str| path == place || path.starts_with(&format!("{place}/"));
    let current = if href == "/" { path == "/" } else { inside(href) || inside(home) };
    NavItem { href, label, current, count: None }
}

/// What the word after a redirect says was done. A word that is not known says nothing, so that an address cannot put
/// words on a page.
pub fn done(word: &str) -> Option<&'static str> {
    Some(match word {
        "nothing-destroyed" => "You are signed in again. Nothing was destroyed: look at it, and destroy it if it must go.",
        "draft-saved" => "Your draft is saved. Only you can see it.",
        "draft-discarded" => "Your draft is discarded. Nothing of its text is kept.",
        "submitted" => "Your evidence is with your assessor.",
        "work-logged" => "Your work is logged.",
        "withdrawn" => "Your evidence is withdrawn.",
        "evidence-begun" => "A draft is begun: say what it shows, then submit it.",
        "revised" => "A new version is begun: change what was asked for, then submit it.",
        "learning-logged" => "Your learning is logged.",
        "cpd-logged" => "Your CPD is logged.",
        "signed" => "Your decisions are signed.",
        "sent-back" => "The evidence is sent back with your reason.",
        "awarded" => "The award is made. An IPP coordinator issues the certificate.",
        "issued" => "The certificate is issued.",
        "enrolled" => "The person is enrolled.",
        "allocated" => "The assessor is allocated.",
        "conflict-declared" => "The conflict is declared: this assessor can no longer sign for this trainee.",
        "conflict-ended" => "The declaration is ended.",
        "reported" => "It is hidden from everyone but the security contact. Thank you for reporting it.",
        "destroyed" => "The text is destroyed. Who, when and why remain.",
        "organisation-saved" => "The organisation is saved.",
        "person-added" => "The person is added, and a link to set their password is on its way.",
        "person-saved" => "The person is saved. Another address is in use once it is confirmed there.",
        "address-approved" => "The address is approved.",
        "address-stopped" => "The change of address is stopped.",
        "posting-started" => "The posting is entered.",
        "posting-ended" => "The posting has its last day.",
        "duty-proposed" => "The duty is proposed. It gives nothing before another confirms it.",
        "duty-given" => "The duty is given. They are told by letter.",
        "duty-declined" => "The proposal is declined.",
        "duty-withdrawn" => "The proposal is withdrawn.",
        "duty-ended" => "The duty has its last day.",
        "letter-sent-again" => "The letter is on its way again.",
        "letter-set-aside" => "The letter is set aside. It is not sent.",
        "link-sent" => "A link to set the password is on its way.",
        "link-asked" => "If there is an account with this address, a link to set the password is on its way to it.",
        "password-set" => "Your password is set. Sign in with it.",
        "account-closed" => "The account is closed.",
        "account-opened" => "The account is open again.",
        "password-changed" => "Your password is changed.",
        "signed-out-there" => "You are signed out there.",
        "factor-removed" => "Your second factor is removed.",
        "reset-asked" => "The reset is asked for. Another system administrator has to confirm it.",
        "reset-confirmed" => "The second factor is reset. They are told by letter.",
        "reset-refused" => "The reset is refused.",
        "signed-out" => "You are signed out.",
        _ => return None,
    })
}
