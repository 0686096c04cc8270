DROP TABLE known_browsers;
DROP TABLE guess_doors;

CREATE TABLE sign_in_failures (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account TEXT NOT NULL,
  address TEXT NOT NULL,
  failed_at TIMESTAMP NOT NULL
);
CREATE INDEX sign_in_failures_by_pair ON sign_in_failures (account, address, failed_at);
