-- authority: the certificates by which people sign and bodies seal; a withdrawn one stays known
CREATE TABLE certificate (
    org_id BLOB NOT NULL REFERENCES org, fingerprint BLOB NOT NULL, person_id BLOB REFERENCES person,
    body_id BLOB REFERENCES body, subject TEXT NOT NULL, withdrawn INTEGER NOT NULL,
    CHECK ((person_id IS NULL) <> (body_id IS NULL)), PRIMARY KEY (org_id, fingerprint)
) STRICT, WITHOUT ROWID;
