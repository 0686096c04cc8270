//! A browser with a person in front of it: ChromeDriver and Chromium of this machine, driven over WebDriver.

use std::{
    env,
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, Locator};
use ipp::cli::demonstration::PASSWORD;
use serde_json::json;

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
                // A phone is narrower than any window may be.
                "mobileEmulation": if width < 500 { json!({ "deviceMetrics": { "width": width, "height": 1000, "pixelRatio": 1.0 } }) } else { json!(null) },
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

    /// Signs in.
    pub async fn sign_in(&self, email: &str) {
        self.client.delete_all_cookies().await.unwrap();
        self.goto("/sign-in").await;
        self.fill("#email", email).await;
        self.fill("#password", PASSWORD).await;
        self.press("Sign in").await;
    }

    /// Types over a field.
    pub async fn fill(&self, selector: &str, text: &str) {
        let field = self.client.find(Locator::Css(selector)).await.unwrap_or_else(|_| panic!("no field {selector}"));
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Chooses an option of a list by its value.
    pub async fn choose(&self, selector: &str, value: &str) {
        let field = self.client.find(Locator::Css(selector)).await.unwrap_or_else(|_| panic!("no list {selector}"));
        field.select_by_value(value).await.unwrap();
    }

    /// Clicks what a selector finds.
    pub async fn click(&self, selector: &str) {
        let found = self.client.find(Locator::Css(selector)).await.unwrap_or_else(|_| panic!("nothing at {selector}"));
        found.click().await.unwrap();
    }

    /// Presses the first button with this label.
    pub async fn press(&self, label: &str) {
        let path = format!("//main//button[starts-with(normalize-space(.), \"{label}\")]");
        let button = self.client.find(Locator::XPath(&path)).await.unwrap_or_else(|_| panic!("no button {label}"));
        button.click().await.unwrap();
    }

    /// Follows the first link whose text contains these words.
    pub async fn follow(&self, words: &str) {
        let path = format!("//a[contains(normalize-space(.), \"{words}\")]");
        let link = self.client.find(Locator::XPath(&path)).await.unwrap_or_else(|_| panic!("no link {words}"));
        link.click().await.unwrap();
    }

    /// The words on the page.
    pub async fn text(&self) -> String {
        self.client.find(Locator::Css("main")).await.unwrap().text().await.unwrap()
    }

    /// Fails unless these words are on the page.
    pub async fn expect(&self, words: &str) {
        let text = self.text().await;
        let address = self.client.current_url().await.unwrap();
        assert!(text.contains(words), "{address} does not say “{words}”:\n{text}");
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
