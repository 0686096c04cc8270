-- Guesses are counted by door: an account, an address, a network, a session, a browser. Browsers in which somebody signed in
-- before. Twin of the other database's file.

-- What it held is of one quarter of an hour.
DROP TABLE sign_in_failures;

CREATE TABLE guess_doors (
  door TEXT NOT NULL PRIMARY KEY,
  failures BIGINT NOT NULL,
  began_at TIMESTAMP NOT NULL,
  opens_at TIMESTAMP NOT NULL
);
CREATE INDEX guess_doors_by_age ON guess_doors (began_at);

CREATE TABLE known_browsers (
  person_id BIGINT NOT NULL REFERENCES people (id),
  -- The digest of what its cookie holds.
  browser TEXT NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  PRIMARY KEY (person_id, browser)
);
CREATE INDEX known_browsers_by_age ON known_browsers (seen_at);
