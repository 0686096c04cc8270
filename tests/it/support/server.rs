//! A PostgreSQL server of a test's own on 127.0.0.1, and the authority that vouches for it. Needs the programs of a PostgreSQL server.

use std::{
    fs,
    net::TcpListener,
    os::unix::{
        fs::{PermissionsExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::Command,
};

use diesel::{Connection, PgConnection, connection::SimpleConnection};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tempfile::TempDir;

/// Who vouches for servers, and for those who come to them.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

/// A certificate and its key, in PEM.
pub struct Vouched {
    certificate: String,
    key: String,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let mut asked = CertificateParams::default();
        asked.distinguished_name.push(DnType::CommonName, name);
        asked.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = asked.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(asked, key), pem }
    }

    pub fn vouches_for(&self, name: &str) -> Vouched {
        self.vouches(name, 4000)
    }

    pub fn vouched_for(&self, name: &str) -> Vouched {
        self.vouches(name, 2021)
    }

    fn vouches(&self, name: &str, until: i32) -> Vouched {
        let mut asked = CertificateParams::new([name.to_owned()]).unwrap();
        asked.distinguished_name.push(DnType::CommonName, name);
        (asked.not_before, asked.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(until, 1, 1));
        let key = KeyPair::generate().unwrap();
        Vouched { certificate: asked.signed_by(&key, &self.issuer).unwrap().pem(), key: key.serialize_pem() }
    }

    /// Its own certificate as a file.
    pub fn file(&self, folder: &Path, name: &str) -> String {
        write(folder, name, &self.pem)
    }
}

impl Vouched {
    /// The certificate and the key as files.
    pub fn files(&self, folder: &Path, name: &str) -> (String, String) {
        (write(folder, &format!("{name}.pem"), &self.certificate), write(folder, &format!("{name}.key"), &self.key))
    }
}

/// A file that its owner alone can read.
pub fn write(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    fs::write(&file, text).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    file.display().to_string()
}

/// The server, stopped when the test ends.
pub struct Server {
    folder: TempDir,
    pub port: u16,
}

impl Server {
    /// Starts one that admits as these lines of `pg_hba.conf` say, and its superuser `postgres` to make it ready with.
    /// With a certificate it offers TLS, and asks who comes for one of the authority.
    pub fn start(vouched: Option<(&Vouched, &Authority)>, admits: &str) -> Self {
        // In /tmp: the user that it runs as must get there.
        let folder = tempfile::Builder::new().prefix("ipp-pg").tempdir_in("/tmp").unwrap();
        let data = folder.path().join("data");
        own(folder.path());
        let made = ["--username=postgres", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "-D"];
        run(program("initdb", folder.path()).args(made).arg(&data));
        fs::write(data.join("pg_hba.conf"), format!("{admits}\nhost all postgres 127.0.0.1/32 trust\n")).unwrap();
        let mut settings = "listen_addresses = '127.0.0.1'\nunix_socket_directories = ''\nfsync = off\n".to_owned();
        if let Some((vouched, authority)) = vouched {
            let (certificate, key) = vouched.files(&data, "server");
            for file in [certificate, key, authority.file(&data, "authority.pem")] {
                own(Path::new(&file));
            }
            settings
                .push_str("ssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.key'\nssl_ca_file = 'authority.pem'\n");
        }
        fs::write(data.join("postgresql.auto.conf"), settings).unwrap();
        // Nobody can reserve a port: another may take it between.
        let started = |port: &u16| {
            let mut start = control(folder.path());
            start.args(["start", "-w", "-s", "-o", &format!("-p {port}"), "-l"]).arg(folder.path().join("log"));
            start.status().unwrap().success()
        };
        let free = || TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let port =
            std::iter::repeat_with(free).take(5).find(started).expect("the PostgreSQL server starts on none of five ports");
        Self { folder, port }
    }

    /// Says something to it as its superuser.
    pub fn make(&self, statements: &[&str]) {
        let mut postgres = PgConnection::establish(&format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)).unwrap();
        for statement in statements {
            postgres.batch_execute(statement).unwrap();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let stopped = control(self.folder.path()).args(["stop", "-s", "-w", "-m", "immediate"]).status();
        if !std::thread::panicking() {
            assert!(stopped.unwrap().success(), "the PostgreSQL server goes on");
        }
    }
}

/// A program of PostgreSQL's server, which refuses to run as root.
fn program(name: &str, folder: &Path) -> Command {
    let mut command = Command::new(programs().join(name));
    command.current_dir(folder);
    if let Some((user, group)) = other_user() {
        command.uid(user).gid(group);
    }
    command
}

fn control(folder: &Path) -> Command {
    let mut control = program("pg_ctl", folder);
    control.arg("-D").arg(folder.join("data"));
    control
}

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Where the newest of them are: Debian keeps them out of PATH.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok()).max();
    let newest = newest.expect("the tests of TLS to PostgreSQL need its server: apt-get install postgresql");
    PathBuf::from(format!("/usr/lib/postgresql/{newest}/bin"))
}

fn own(file: &Path) {
    if let Some((user, group)) = other_user() {
        chown(file, Some(user), Some(group)).unwrap();
    }
}

fn other_user() -> Option<(u32, u32)> {
    let number = |of: &str| {
        let said = Command::new("id").args([of, "postgres"]).output().unwrap().stdout;
        String::from_utf8(said).unwrap().trim().parse().expect("a user postgres")
    };
    rustix::process::getuid().is_root().then(|| (number("-u"), number("-g")))
}
