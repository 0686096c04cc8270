//! Which people of a list are wanted, as its address says it: filters, order, and which page.

use maud::{Markup, html};

use super::super::{
    super::{
        form::Form,
        html::{Column, Sorted, alternatives, button_second, long_date, options, pagination, select_field, text_field},
        visit::Visit,
    },
    searched, turn,
};
use crate::{
    app::{
        places::People as Places,
        team::{People, Wanted},
    },
    db::team::{Filter, Sort},
    domain::{
        calendar, certificate::CertificateStatus, ids::PersonId, page::Turn, permission::Whose, programme::OnProgramme,
        role::Role,
    },
};

/// The address of a list, and what it asks for. What cannot be read asks for nothing.
pub struct Address {
    /// What it asks for.
    pub wanted: Wanted,
    path: &'static str,
    usual: Sort,
    form: Form,
}

impl Address {
    /// Reads the query of a list at `path` that is sorted by `usual` when nothing else is asked for.
    pub fn read(visit: &Visit<'_>, path: &'static str, usual: Sort) -> Self {
        let form = visit.request.query.clone();
        let filter = Filter {
            name: searched(visit, "name").to_owned(),
            role: visit.query("role"),
            status: visit.query("status"),
            month: calendar::read_month(form.trimmed("month")),
            valid_on: calendar::read_day(form.trimmed("valid_on")),
            programme: visit.query("programme"),
        };
        let sort = visit.query("sort").unwrap_or(usual);
        let wanted = Wanted { whose: visit.query("whose"), filter, sort, turn: turn(visit) };
        Self { wanted, path, usual, form }
    }

    /// Whether anyone is left out.
    pub fn is_filtered(&self) -> bool {
        self.wanted.filter != Filter::default()
    }

    /// The address of the same people at `path`, in the order given.
    pub fn address(&self, path: &str, sort: Sort) -> String {
        self.with(path, self.wanted.whose, sort)
    }

    /// The list narrowed by `filter` alone: what stands behind a count.
    pub fn narrowed(&self, filter: Filter) -> String {
        let wanted = Wanted { whose: self.wanted.whose, filter, sort: self.usual, turn: Turn::Start };
        Self { wanted, path: self.path, usual: self.usual, form: Form::blank() }.address(self.path, self.usual)
    }

    /// The page of one of its people.
    pub fn person(&self, person: PersonId) -> String {
        match self.wanted.whose {
            Some(whose) => format!("/team/{person}?whose={whose}"),
            None => format!("/team/{person}"),
        }
    }

    /// The same list about other people, for somebody who may see several.
    pub fn whose(&self, places: &Places) -> Markup {
        let choices = places
            .choices
            .iter()
            .map(|(whose, name)| (name.clone(), *whose == places.whose, self.with(self.path, Some(*whose), self.wanted.sort)));
        alternatives("Whose people", choices.collect())
    }

    fn with(&self, path: &str, whose: Option<Whose>, sort: Sort) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let kept = [
            ("whose", whose.map_or_else(String::new, |whose| whose.to_string())),
            ("name", self.wanted.filter.name.clone()),
            ("role", self.wanted.filter.role.map_or("", Role::as_str).to_owned()),
            ("status", self.wanted.filter.status.map_or("", CertificateStatus::as_str).to_owned()),
            ("valid_on", self.wanted.filter.valid_on.map_or_else(String::new, |day| day.to_string())),
            ("programme", self.wanted.filter.programme.map_or("", OnProgramme::as_str).to_owned()),
            ("month", self.wanted.filter.month.map_or_else(String::new, calendar::year_and_month)),
            ("sort", if sort == self.usual { "" } else { sort.as_str() }.to_owned()),
        ];
        for (name, value) in kept.iter().filter(|(_, value)| !value.is_empty()) {
            query.append_pair(name, value);
        }
        match query.finish() {
            none if none.is_empty() => path.to_owned(),
            some => format!("{path}?{some}"),
        }
    }

    /// A column whose head sorts the list.
    pub fn sorting(&self, label: &str, sort: Sort) -> Column {
        let sorted = if self.wanted.sort == sort { Sorted::Up } else { Sorted::No };
        Column::text(label).sorting(self.address(self.path, sort), sorted)
    }

    /// The filters above the list.
    pub fn filters(&self) -> Markup {
        let roles = options(Role::ALL, Role::as_str, Role::label);
        let statuses = options(CertificateStatus::ALL, CertificateStatus::as_str, CertificateStatus::label);
        let programmes = options(OnProgramme::ALL, OnProgramme::as_str, OnProgramme::label);
        html! {
            @if let Some(first) = self.wanted.filter.month {
                p { "Only certificates whose last valid day is in " strong { (calendar::month(first)) } "." }
            }
            @if let Some(day) = self.wanted.filter.valid_on {
                p { "Only certificates that are valid on " strong { (long_date(day)) } "." }
            }
            form.filters method="get" action=(self.path) {
                (text_field(&self.form, "name", "Name").kind("search").width("w20"))
                (select_field(&self.form, "role", "Role", &roles).blank("All roles"))
                (select_field(&self.form, "programme", "Programme", &programmes).blank("Any"))
                (select_field(&self.form, "status", "Certificate", &statuses).blank("Any"))
                @if let Some(whose) = self.wanted.whose { input type="hidden" name="whose" value=(whose); }
                @if let Some(day) = self.wanted.filter.valid_on { input type="hidden" name="valid_on" value=(day); }
                @if let Some(first) = self.wanted.filter.month { input type="hidden" name="month" value=(calendar::year_and_month(first)); }
                @if self.wanted.sort != self.usual { input type="hidden" name="sort" value=(self.wanted.sort.as_str()); }
                (button_second("Filter"))
                @if self.is_filtered() { a href=(self.everyone()) { "Show everyone" } }
            }
        }
    }

    fn everyone(&self) -> String {
        match self.wanted.whose {
            Some(whose) => format!("{}?whose={whose}", self.path),
            None => self.path.to_owned(),
        }
    }

    /// What the table shows: how many, of whom, in which order.
    pub fn caption(&self, people: &People) -> Markup {
        let noun = if people.total == 1 { "person" } else { "people" };
        let order = match self.wanted.sort {
            // Without a last valid day the name decides.
            Sort::Soonest if self.wanted.filter.status == Some(CertificateStatus::NeverHeld) => Sort::Name,
            sort => sort,
        };
        html! {
            (people.total) " " (noun) " " (people.places.span) @if self.is_filtered() { ", as filtered" }
            span.small.soft { " – " (long_date(people.today)) ", " (order) }
        }
    }

    /// What stands in place of an empty table.
    pub fn nobody(&self) -> Markup {
        html! {
            @if self.is_filtered() {
                p { "No one matches these filters." }
            } @else {
                p { "There is no one here today. Who appears follows from postings, which a system administrator enters." }
            }
        }
    }

    /// The ways to other pages.
    pub fn pages(&self, people: &People) -> Markup {
        pagination(&self.address(self.path, self.wanted.sort), &people.ways)
    }
}
