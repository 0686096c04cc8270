//! Where the records are kept, as a setting names it.

use std::{path::PathBuf, str::FromStr};

use super::postgres_url::{self, BadPostgresUrl, Certificates};

/// Where the records are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file of this machine.
    Sqlite(PathBuf),
    /// A PostgreSQL server, as its client library is to be told: elsewhere than on this machine, over TLS.
    Postgres(String),
}

/// Why a database URL cannot be used. Each sentence names the setting.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BadDatabaseUrl {
    /// Neither of the two schemes.
    #[error("DATABASE_URL must begin with sqlite: or postgres: (it begins with {0:?})")]
    Scheme(String),
    /// No file named.
    #[error("DATABASE_URL names no file: write it as sqlite:/var/lib/ipp/ipp.db")]
    NoFile,
    /// A PostgreSQL server that is not reached like this.
    #[error(transparent)]
    Postgres(#[from] BadPostgresUrl),
    /// Certificates for a file.
    #[error("certificates are set for the database, and DATABASE_URL names a file of this machine: unset them")]
    CertificatesOfFile,
}

impl DatabaseUrl {
    /// Reads a URL, and with which certificates its server is reached.
    pub fn read(url: &str, certificates: &Certificates) -> Result<Self, BadDatabaseUrl> {
        let (scheme, rest) = url.split_once(':').unwrap_or((url, ""));
        match scheme {
            "sqlite" => match rest.strip_prefix("//").unwrap_or(rest) {
                "" => Err(BadDatabaseUrl::NoFile),
                _ if *certificates != Certificates::default() => Err(BadDatabaseUrl::CertificatesOfFile),
                path => Ok(Self::Sqlite(PathBuf::from(path))),
            },
            "postgres" | "postgresql" => Ok(Self::Postgres(postgres_url::for_the_client(url, rest, certificates)?)),
            // The whole text could hold a password: only the scheme is shown.
            _ => Err(BadDatabaseUrl::Scheme(scheme.chars().take(20).collect())),
        }
    }
}

impl FromStr for DatabaseUrl {
    type Err = BadDatabaseUrl;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        Self::read(url, &Certificates::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_scheme_never_becomes_a_new_file() {
        assert_eq!("ipp.db".parse::<DatabaseUrl>(), Err(BadDatabaseUrl::Scheme("ipp.db".into())));
        assert_eq!("mysql://u:p@h/d".parse::<DatabaseUrl>(), Err(BadDatabaseUrl::Scheme("mysql".into())));
        assert_eq!("sqlite:".parse::<DatabaseUrl>(), Err(BadDatabaseUrl::NoFile));
        assert_eq!("sqlite:/a/b.db".parse(), Ok(DatabaseUrl::Sqlite("/a/b.db".into())));
    }
}
