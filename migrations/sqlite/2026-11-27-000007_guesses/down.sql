DROP TABLE known_browsers;
DROP TABLE guess_doors;

CREATE TABLE sign_in_failures (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  account TEXT NOT NULL,
  address TEXT NOT NULL,
  failed_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_failures_by_pair ON sign_in_failures (account, address, failed_at);
