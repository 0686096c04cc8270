//! The table of routes. It feeds the server and the permission matrix of the tests: there is no other way in.

use std::{collections::HashMap, sync::OnceLock};

use actix_web::dev::{Path, ResourceDef};

use super::{answer::Answer, pages::*, request::Method, visit::Visit};
use crate::app::error::Error;

/// Answers a visit.
pub type Handler = fn(&Visit<'_>) -> Result<Answer, Error>;

/// One route.
pub struct Route {
    /// Shows or changes.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// Whether it serves people who are not signed in.
    pub public: bool,
    /// Whether to look at it leaves a line in an audit chain, and so waits for the lock of that chain.
    pub on_record: bool,
    /// What answers.
    pub handler: Handler,
}

const fn get(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::Get, path, public: false, on_record: false, handler }
}

const fn post(path: &'static str, handler: Handler) -> Route {
    Route { method: Method::Post, path, public: false, on_record: false, handler }
}

const fn public(route: Route) -> Route {
    Route { public: true, ..route }
}

const fn on_record(route: Route) -> Route {
    Route { on_record: true, ..route }
}

/// Every route. The first that fits answers.
pub const ROUTES: &[Route] = &[
    get("/", home::show),
    public(get("/health", health::show)),
    public(get("/sign-in", sign_in::show)),
    public(post("/sign-in", sign_in::create)),
    public(post("/sign-in/code", sign_in::with_code)),
    post(sign_in::SIGN_OUT, sign_in::delete),
    get("/activity", activity::show),
    get("/account", account::show),
    get("/account/looks", account::looks::show),
    post("/account/password", account::change_password),
    post("/account/sessions/end-others", account::sign_out_everywhere_else),
    post("/account/sessions/{session}/end", account::sign_out_there),
    get("/account/second-factor", account::factor::show),
    post("/account/second-factor", account::factor::set),
    post("/account/second-factor/recovery-codes", account::factor::make_codes),
    post("/account/second-factor/removal", account::factor::remove),
    post("/account/second-factor/continue", account::factor::go_on),
    public(get("/forgotten-password", password::forgotten)),
    public(post("/forgotten-password", password::ask)),
    public(get("/set-password/{code}", password::show)),
    public(post("/set-password/{code}", password::set)),
    get("/learning", learning::list),
    get("/learning/new", learning::new),
    post("/learning", learning::create),
    get("/learning/{learning}", learning::show),
    get("/learning/{learning}/report", reporting::show),
    post("/learning/{learning}/report", reporting::create),
    get("/cpd", cpd::list),
    get("/cpd/new", cpd::new),
    post("/cpd", cpd::create),
    get("/cpd/{cpd}", cpd::show),
    get("/cpd/{cpd}/report", reporting::show),
    post("/cpd/{cpd}/report", reporting::create),
    get("/certificates", certificates::list),
    get("/certificates/{certificate}", certificates::show),
    get("/enrolments/{enrolment}/units/{unit}", units::show),
    on_record(get("/enrolments/{enrolment}/criteria/{criterion}", criteria::show)),
    get("/work", work::list),
    get("/work/new", log_work::new),
    post("/work", log_work::create),
    get("/work/{work}", work::show),
    post("/work/{work}/evidence", evidence::begin),
    get("/work/{work}/versions/{work_version}/report", reporting::show),
    post("/work/{work}/versions/{work_version}/report", reporting::create),
    get("/evidence", evidence::to_finish_list),
    on_record(get("/evidence/{version}", evidence::show)),
    post("/evidence/{version}", log_work::save),
    get("/evidence/{version}/edit", log_work::edit),
    post("/evidence/{version}/withdrawal", evidence::withdraw),
    post("/evidence/{version}/revision", evidence::revise),
    get("/evidence/{version}/discarding", evidence::discarding),
    post("/evidence/{version}/discarding", evidence::discard),
    get("/evidence/{version}/report", reporting::show),
    post("/evidence/{version}/report", reporting::create),
    get("/reports", reports::list),
    on_record(get("/reports/{report}", reports::show)),
    post("/reports/{report}/destruction", reports::destroy),
    on_record(get("/queue", queue::show)),
    on_record(get("/assessments/{version}", assessments::show)),
    post("/assessments/{version}", assessments::decide),
    post("/assessments/{version}/return", assessments::send_back),
    get("/trainees", trainees::list),
    get("/enrolments", enrolments::list::show),
    get("/enrolments/new", enrolments::new::show),
    post("/enrolments", enrolments::new::create),
    get("/enrolments/{enrolment}", enrolments::show),
    post("/enrolments/{enrolment}/assessor", enrolments::allocate),
    post("/enrolments/{enrolment}/conflicts", enrolments::declare_conflict),
    post("/enrolments/{enrolment}/conflicts/{conflict}/end", enrolments::end_conflict),
    get("/enrolments/{enrolment}/award", enrolments::award::show),
    post("/enrolments/{enrolment}/award", enrolments::award::create),
    post("/enrolments/{enrolment}/certificate", enrolments::issue),
    get("/team", team::index),
    on_record(get("/team.csv", team::file)),
    get("/team/{person}", team::show),
    get("/expiry", expiry::index),
    on_record(get("/expiry.csv", expiry::file)),
    get("/organisations", organisations::index),
    get("/organisations/new", organisations::new),
    post("/organisations", organisations::create),
    get("/organisations/{organisation}", organisations::show),
    post("/organisations/{organisation}", organisations::update),
    get("/duties", duties::index),
    get("/duties/new", duties::new),
    post("/duties", duties::create),
    get("/duties/proposals/{proposal}", duties::show),
    post("/duties/proposals/{proposal}/confirmation", duties::confirm),
    post("/duties/proposals/{proposal}/refusal", duties::decline),
    post("/duties/proposals/{proposal}/withdrawal", duties::withdraw),
    get("/duties/{duty}/end", duties::show_end),
    post("/duties/{duty}/end", duties::end),
    get("/people", people::index),
    get("/people/new", people::new),
    post("/people", people::create),
    get("/people/{person}", people::show),
    post("/people/{person}", people::update),
    post("/people/{person}/password-link", people::send_link),
    post("/people/{person}/postings", people::start_posting),
    post("/postings/{posting}/end", people::end_posting),
    get("/letters", letters::index),
    post("/letters/{letter}/sending", letters::send_again),
    post("/letters/{letter}/setting-aside", letters::set_aside),
    get("/people/{person}/account", closing::show),
    post("/people/{person}/closing", closing::close),
    post("/people/{person}/opening", closing::open),
    get("/people/{person}/second-factor", resets::new),
    post("/people/{person}/second-factor", resets::create),
    get("/second-factor-resets/{reset}", resets::show),
    post("/second-factor-resets/{reset}/confirmation", resets::confirm),
    post("/second-factor-resets/{reset}/refusal", resets::refuse),
    get("/address-changes/{change}", addresses::show),
    post("/address-changes/{change}/approval", addresses::approve),
    post("/address-changes/{change}/stop", addresses::stop),
    public(get("/confirm-address/{code}", addresses::confirming)),
    public(post("/confirm-address/{code}", addresses::confirm)),
    public(get("/stop-address/{code}", addresses::stopping)),
    public(post("/stop-address/{code}", addresses::stop_by_link)),
    public(get("/demonstration", demonstration::people)),
    public(get("/demonstration/letters", demonstration::sent)),
];

/// The route of a method and path, with the parameters of the path.
pub fn find(method: Method, path: &str) -> Option<(&'static Route, HashMap<String, String>)> {
    static DEFINITIONS: OnceLock<Vec<ResourceDef>> = OnceLock::new();
    let definitions = DEFINITIONS.get_or_init(|| ROUTES.iter().map(|route| ResourceDef::new(route.path)).collect());
    // A parameter holds no slash, so whatever has another number of them need not be looked at.
    let depth = |path: &str| path.bytes().filter(|byte| *byte == b'/').count();
    let wanted = depth(path);
    ROUTES.iter().zip(definitions).filter(|(route, _)| route.method == method && depth(route.path) == wanted).find_map(
        |(route, definition)| {
            let mut matched = Path::new(path);
            definition
                .capture_match_info(&mut matched)
                .then(|| (route, matched.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
        },
    )
}
