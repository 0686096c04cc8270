//! A browser with a person in front of it: ChromeDriver and Chromium of this machine, driven over WebDriver.

use std::{
    env,
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use fantoccini::{Client, ClientBuilder, Locator, elements::Element};
use ipp::cli::demonstration::PASSWORD;
use serde_json::json;

/// How long a person waits for a page.
const PATIENCE: Duration = Duration::from_secs(15);

/// A browser, which is closed when the journey ends.
pub struct Browser {
    pub client: Client,
    pub address: String,
    _driver: Driver,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Opens a browser of this width before the site at `address`.
    pub async fn open(address: &str, scripts: bool, width: u32) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".into());
        let driver = Driver::start(&program, port);
        let profile = tempfile::tempdir().unwrap();
        let mut preferences = json!({});
        if !scripts {
            preferences = json!({ "profile.managed_default_content_settings.javascript": 2 });
        }
        let capabilities = json!({
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                    format!("--user-data-dir={}", profile.path().display()), format!("--window-size={width},1000"),
                ],
                "prefs": preferences,
                // A phone is narrower than any window may be. It is pointed at, not touched: without JavaScript the driver waits for
                // ever for the answer to a tap.
                "mobileEmulation": if width < 500 { json!({ "deviceMetrics": { "width": width, "height": 1000, "pixelRatio": 1.0, "touch": false } }) } else { json!(null) },
            }
        });
        let mut options = capabilities.as_object().unwrap().clone();
        if width >= 500 {
            options["goog:chromeOptions"].as_object_mut().unwrap().remove("mobileEmulation");
        }
        for _ in 0..100 {
            if let Ok(client) = ClientBuilder::new(hyper_connector())
                .capabilities(options.clone())
                .connect(&format!("http://127.0.0.1:{port}"))
                .await
            {
                return Self { client, address: address.to_owned(), _driver: driver, _profile: profile };
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        panic!("no browser opened");
    }

    /// Goes to a page.
    pub async fn goto(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.address)).await.unwrap();
    }

    /// Signs in as somebody of the force, such as `amara.nwosu`.
    pub async fn sign_in(&self, name: &str) {
        self.client.delete_all_cookies().await.unwrap();
        self.goto("/sign-in").await;
        self.fill("#email", &format!("{name}@westmarch.example")).await;
        self.fill("#password", PASSWORD).await;
        self.press("Sign in").await;
    }

    /// What a locator finds, once it is there.
    async fn find(&self, locator: Locator<'_>, what: &str) -> Element {
        match self.client.wait().at_most(PATIENCE).for_element(locator).await {
            Ok(found) => found,
            Err(_) => panic!("no {what} at {}", self.client.current_url().await.unwrap()),
        }
    }

    /// Clicks what leads to another page, and waits until this one is gone: a click answers before the next page is there.
    async fn leave_by(&self, way: Element) {
        let page = self.client.find(Locator::Css("html")).await.unwrap();
        way.click().await.unwrap();
        let begun = Instant::now();
        while page.attr("lang").await.is_ok() {
            assert!(begun.elapsed() < PATIENCE, "the page did not change");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Types over a field.
    pub async fn fill(&self, selector: &str, text: &str) {
        let field = self.find(Locator::Css(selector), selector).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Types a day over the three boxes of a field.
    pub async fn fill_day(&self, name: &str, [day, month, year]: [&str; 3]) {
        self.fill(&format!("#{name}"), day).await;
        self.fill(&format!("[name={name}-month]"), month).await;
        self.fill(&format!("[name={name}-year]"), year).await;
    }

    /// Chooses an option of a list by its value.
    pub async fn choose(&self, selector: &str, value: &str) {
        self.find(Locator::Css(selector), selector).await.select_by_value(value).await.unwrap();
    }

    /// Clicks what a selector finds, on this page.
    pub async fn click(&self, selector: &str) {
        self.find(Locator::Css(selector), selector).await.click().await.unwrap();
    }

    /// Opens whatever on the page is folded away; needs scripts.
    pub async fn unfold(&self) {
        let unfold = "document.querySelectorAll('details').forEach(details => { details.open = true; })";
        self.client.execute(unfold, vec![]).await.unwrap();
    }

    /// Presses the first button with this label.
    pub async fn press(&self, label: &str) {
        let path = format!("//main//button[starts-with(normalize-space(.), \"{label}\")]");
        self.leave_by(self.find(Locator::XPath(&path), label).await).await;
    }

    /// Follows the first link whose text contains these words.
    pub async fn follow(&self, words: &str) {
        let path = format!("//a[contains(normalize-space(.), \"{words}\")]");
        self.leave_by(self.find(Locator::XPath(&path), words).await).await;
    }

    /// The words on the page; none while it is changing.
    async fn text(&self) -> String {
        match self.client.find(Locator::Css("main")).await {
            Ok(main) => main.text().await.unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Fails unless these words are on the page before long.
    pub async fn expect(&self, words: &str) {
        let begun = Instant::now();
        loop {
            let text = self.text().await;
            if text.contains(words) {
                return;
            }
            if begun.elapsed() > PATIENCE {
                panic!("{} does not say “{words}”:\n{text}", self.client.current_url().await.unwrap());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Fails if these words are on the page.
    pub async fn lacks(&self, words: &str) {
        let text = self.text().await;
        assert!(!text.contains(words), "{} says “{words}”:\n{text}", self.client.current_url().await.unwrap());
    }

    /// Closes the browser.
    pub async fn close(self) {
        let _ended = self.client.clone().close().await;
    }
}

/// ChromeDriver, which ends with its browser.
struct Driver(Child);

impl Driver {
    fn start(program: &str, port: u16) -> Self {
        let started = Command::new(program).arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        match started {
            Ok(child) => Self(child),
            Err(error) => panic!("{program} does not start: {error}; the browser journeys need chromium and chromium-driver"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _killed = self.0.kill();
        let _waited = self.0.wait();
    }
}

fn hyper_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

/// Runs a journey, with a runtime of its own.
pub fn journey(steps: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(steps);
}
