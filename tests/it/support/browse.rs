//! Somebody at a browser without scripts: pages are read as they are, forms are sent as they stand with what was typed.

use std::{collections::HashMap, sync::Arc};

use reqwest::{blocking::Client, redirect};
use scraper::{ElementRef, Html, Selector};

/// Somebody at a browser.
#[derive(Clone)]
pub struct Visitor {
    client: Client,
    address: Arc<str>,
    forwarded: Arc<[String]>,
}

/// A page as it came.
pub struct Page {
    pub status: u16,
    pub path: String,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
    visitor: Visitor,
}

impl Visitor {
    /// At the address of a server.
    pub fn at(address: &str) -> Self {
        let client = Client::builder().cookie_store(true).redirect(redirect::Policy::limited(5)).build().unwrap();
        Self { client, address: address.into(), forwarded: Arc::new([]) }
    }

    /// The same, with these lines of `X-Forwarded-For` on whatever is sent.
    pub fn forwarded(self, lines: &[&str]) -> Self {
        Self { forwarded: lines.iter().map(|line| (*line).to_owned()).collect(), ..self }
    }

    /// The same browser, sent to another node by whatever stands in front.
    pub fn sent_to(&self, address: &str) -> Self {
        Self { address: address.into(), ..self.clone() }
    }

    /// The same, and it follows nothing.
    pub fn staying(self) -> Self {
        let client = Client::builder().cookie_store(true).redirect(redirect::Policy::none()).build().unwrap();
        Self { client, ..self }
    }

    /// Fetches a page, following redirects.
    pub fn get(&self, path: &str) -> Page {
        self.read(self.client.get(format!("{}{path}", self.address)))
    }

    /// Fetches a page from another thread: answers its status and its body.
    pub fn elsewhere(&self, path: &str) -> impl FnOnce() -> (u16, String) + Send + 'static {
        let request = self.client.get(format!("{}{path}", self.address));
        move || {
            let response = request.send().expect("the server answers");
            (response.status().as_u16(), response.text().unwrap_or_default())
        }
    }

    /// Sends fields to an address, as they are.
    pub fn post(&self, path: &str, fields: &[(String, String)]) -> Page {
        self.read(self.client.post(format!("{}{path}", self.address)).form(fields))
    }

    /// Sends bytes to an address.
    pub fn post_raw(&self, path: &str, body: Vec<u8>) -> Page {
        let request = self.client.post(format!("{}{path}", self.address));
        self.read(request.header("content-type", "application/x-www-form-urlencoded").body(body))
    }

    /// What `rows` finds on each page of a list, from its first to its last. The way back shows the same pages.
    #[track_caller]
    pub fn pages(&self, first: &str, rows: impl Fn(&Page) -> Vec<String>) -> Vec<Vec<String>> {
        let walk = |mut page: Page, way: &str| {
            let mut pages = vec![rows(&page)];
            while let Some(path) = page.links(way).first() {
                page = self.get(path).status(200);
                pages.push(rows(&page));
                assert!(pages.len() < 200, "the list at {first} never ends");
            }
            (pages, page)
        };
        let (on, last) = walk(self.get(first).status(200), "Next page");
        let (mut back, _) = walk(last, "Previous page");
        back.reverse();
        assert_eq!(on, back, "the way back through {first}");
        on
    }

    fn read(&self, request: reqwest::blocking::RequestBuilder) -> Page {
        let request = self.forwarded.iter().fold(request, |request, line| request.header("x-forwarded-for", line));
        let response = request.send().expect("the server answers");
        Page {
            status: response.status().as_u16(),
            path: response.url().path().to_owned() + &response.url().query().map(|q| format!("?{q}")).unwrap_or_default(),
            headers: response.headers().clone(),
            body: response.text().unwrap_or_default(),
            visitor: self.clone(),
        }
    }
}

impl Page {
    /// The page as a document.
    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The words on the page, with single spaces.
    pub fn text(&self) -> String {
        let html = self.html();
        let main = html.select(&selector("main")).next().unwrap_or_else(|| html.root_element());
        main.text().collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether these words are on the page.
    pub fn says(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// Fails unless these words are on the page.
    #[track_caller]
    pub fn expect(self, words: &str) -> Self {
        assert!(self.says(words), "the page at {} ({}) does not say “{words}”:\n{}", self.path, self.status, self.text());
        self
    }

    /// Fails unless the status is this. Whatever is said to be wrong leads to something that is on the page.
    #[track_caller]
    pub fn status(self, status: u16) -> Self {
        assert_eq!(self.status, status, "at {}: {}", self.path, self.text());
        let html = self.html();
        for link in html.select(&selector(".summary-of-errors a[href]")) {
            let field = link.value().attr("href").unwrap_or_default().trim_start_matches('#');
            let there = html.select(&selector("[id]")).any(|one| one.value().attr("id") == Some(field));
            assert!(there, "at {}: nothing is called {field}: {}", self.path, self.text());
        }
        self
    }

    /// The addresses of the links whose text contains `words`.
    pub fn links(&self, words: &str) -> Vec<String> {
        let html = self.html();
        html.select(&selector("a[href]"))
            .filter(|link| link.text().collect::<String>().contains(words))
            .filter_map(|link| link.value().attr("href").map(str::to_owned))
            .collect()
    }

    /// Follows the first link whose text contains `words`.
    #[track_caller]
    pub fn follow(&self, words: &str) -> Page {
        let links = self.links(words);
        let link = links.first().unwrap_or_else(|| panic!("no link “{words}” at {}:\n{}", self.path, self.text()));
        self.visitor.get(link)
    }

    /// The fields of the form with this action, as they stand.
    #[track_caller]
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let html = self.html();
        let form = html
            .select(&selector("form[method=post]"))
            .find(|form| form.value().attr("action") == Some(action))
            .unwrap_or_else(|| panic!("no form to {action} at {} ({}):\n{}", self.path, self.status, self.text()));
        let mut fields = Vec::new();
        for field in form.select(&selector("input[name], select[name], textarea[name]")) {
            if let Some(value) = value_of(&field) {
                fields.push((field.value().attr("name").unwrap_or_default().to_owned(), value));
            }
        }
        fields
    }

    /// Sends the form with this action, with these fields typed over. A field typed several times is sent several times;
    /// one whose value is `-` is left out.
    #[track_caller]
    pub fn submit(&self, action: &str, typed: &[(&str, &str)]) -> Page {
        let fields = typed_over(self.form(action), typed);
        self.visitor.post(action, &fields)
    }
}

/// Fields with others typed over them.
pub fn typed_over(mut fields: Vec<(String, String)>, typed: &[(&str, &str)]) -> Vec<(String, String)> {
    let over: HashMap<&str, ()> = typed.iter().map(|(name, _)| (*name, ())).collect();
    fields.retain(|(name, _)| !over.contains_key(name.as_str()));
    fields.extend(typed.iter().filter(|(_, value)| *value != "-").map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

fn value_of(field: &ElementRef<'_>) -> Option<String> {
    let element = field.value();
    match (element.name(), element.attr("type")) {
        ("input", Some("checkbox" | "radio")) => {
            element.attr("checked").map(|_| element.attr("value").unwrap_or("on").to_owned())
        }
        ("input", Some("submit" | "button")) => None,
        ("select", _) => {
            let options: Vec<_> = field.select(&selector("option")).collect();
            let chosen = options.iter().find(|option| option.value().attr("selected").is_some()).or(options.first())?;
            Some(chosen.value().attr("value").map_or_else(|| chosen.text().collect(), str::to_owned))
        }
        ("textarea", _) => Some(field.text().collect()),
        _ => Some(element.attr("value").unwrap_or_default().to_owned()),
    }
}

/// A selector that is known to be right.
pub fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}
