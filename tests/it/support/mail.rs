//! Enough of a mail server to take letters, or to behave as badly as one can.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// What the server does at a step.
pub enum Says {
    /// What a server usually says.
    Usual,
    /// This line.
    Line(&'static str),
    /// Nothing, until the other side goes.
    Nothing,
    /// It hangs up.
    Goodbye,
}

/// A mail server, until the test ends.
pub struct MailServer {
    /// As a setting.
    pub url: String,
    steps: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    /// One that takes whatever comes.
    pub fn start() -> Self {
        Self::that(|_| Says::Usual)
    }

    /// One that is asked at each step what to do: at `CONNECT`, at each line it is sent, and at `TEXT` followed by the letter.
    pub fn that(manner: impl Fn(&str) -> Says + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp+plain://{}", listener.local_addr().unwrap());
        let steps: Arc<Mutex<Vec<String>>> = Arc::default();
        let (seen, manner) = (Arc::clone(&steps), Arc::new(manner));
        // The threads end with the process: a test waits for nobody.
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (seen, manner) = (Arc::clone(&seen), Arc::clone(&manner));
                thread::spawn(move || talk(stream.unwrap(), &seen, &*manner));
            }
        });
        Self { url, steps }
    }

    /// How often a step was reached that begins so.
    pub fn times(&self, step: &str) -> usize {
        self.steps.lock().unwrap().iter().filter(|seen| seen.starts_with(step)).count()
    }

    /// The letters it was given, in order, whether it took them or not.
    pub fn letters(&self) -> Vec<String> {
        self.steps.lock().unwrap().iter().filter_map(|seen| seen.strip_prefix("TEXT\n")).map(str::to_owned).collect()
    }

    /// Waits until a step was reached that begins so.
    pub fn wait_for(&self, step: &str) {
        let begun = Instant::now();
        while self.times(step) == 0 {
            assert!(begun.elapsed() < Duration::from_secs(60), "nobody came to {step}");
            thread::sleep(Duration::from_millis(5));
        }
    }
}

/// The Message-ID of a letter, and its text as it is read.
pub fn message_id(letter: &str) -> &str {
    letter.lines().find_map(|line| line.strip_prefix("Message-ID: ")).expect("a letter has a Message-ID").trim()
}

fn talk(stream: TcpStream, seen: &Mutex<Vec<String>>, manner: &(impl Fn(&str) -> Says + ?Sized)) {
    let (mut reader, mut writer) = (BufReader::new(stream.try_clone().unwrap()), stream);
    let mut step = "CONNECT".to_owned();
    loop {
        seen.lock().unwrap().push(step.clone());
        let usual = match step.split_whitespace().next() {
            Some("CONNECT") => "220 ready",
            Some("DATA") => "354 go on",
            _ => "250 ok",
        };
        let line = match manner(&step) {
            Says::Usual => usual,
            Says::Line(line) => line,
            Says::Goodbye => return,
            Says::Nothing => {
                let _until_they_go = reader.read_to_end(&mut Vec::new());
                return;
            }
        };
        if writer.write_all(format!("{line}\r\n").as_bytes()).is_err() {
            return;
        }
        step = String::new();
        if line.starts_with("354") {
            step.push_str("TEXT\n");
            while !step.ends_with("\r\n.\r\n") {
                if !matches!(reader.read_line(&mut step), Ok(1..)) {
                    return;
                }
            }
        } else if !matches!(reader.read_line(&mut step), Ok(1..)) {
            return;
        }
    }
}
