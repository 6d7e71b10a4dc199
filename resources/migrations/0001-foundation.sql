-- Every table is marked: authority (changed only by a command), personal, local or derived.

-- local: which store this is; the epoch rises when a backup is restored
CREATE TABLE store (
    only INTEGER PRIMARY KEY CHECK (only = 1), id BLOB NOT NULL, epoch INTEGER NOT NULL, created_at INTEGER NOT NULL
) STRICT;

---------------------------------------------------------------- organisation (authority)
CREATE TABLE org (
    id BLOB PRIMARY KEY, name TEXT NOT NULL, code TEXT NOT NULL, zone TEXT NOT NULL, place TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE body (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, name TEXT NOT NULL, superior TEXT NOT NULL,
    notation TEXT NOT NULL, place TEXT NOT NULL, code TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE unit (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, parent_id BLOB REFERENCES unit, name TEXT NOT NULL,
    notation TEXT NOT NULL, code TEXT NOT NULL, sort INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE position (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, unit_id BLOB NOT NULL REFERENCES unit,
    title TEXT NOT NULL, code TEXT NOT NULL, role TEXT NOT NULL, rank INTEGER NOT NULL, signs_as TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- the issuing bodies that a clerk's position serves, or for which a leader's position signs
CREATE TABLE service (
    position_id BLOB NOT NULL REFERENCES position, body_id BLOB NOT NULL REFERENCES body,
    PRIMARY KEY (position_id, body_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE person (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, login TEXT NOT NULL, name TEXT NOT NULL,
    sort_key BLOB NOT NULL, email TEXT NOT NULL, active INTEGER NOT NULL, UNIQUE (org_id, login)
) STRICT, WITHOUT ROWID;
CREATE TABLE appointment (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, person_id BLOB NOT NULL REFERENCES person,
    position_id BLOB NOT NULL REFERENCES position, from_date TEXT NOT NULL, to_date TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE delegation (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, from_person BLOB NOT NULL REFERENCES person,
    to_person BLOB NOT NULL REFERENCES person, from_at INTEGER NOT NULL, to_at INTEGER NOT NULL, revoked_at INTEGER,
    scope TEXT NOT NULL, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- scrypt of the password; the plain password is nowhere
CREATE TABLE credential (
    person_id BLOB PRIMARY KEY REFERENCES person, salt BLOB NOT NULL, cost INTEGER NOT NULL, hash BLOB NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- local: failed logins delay the next one; the log-in journal
CREATE TABLE login_failure (person_id BLOB PRIMARY KEY, failures INTEGER NOT NULL, blocked_until INTEGER NOT NULL)
    STRICT, WITHOUT ROWID;
CREATE TABLE login_log (
    id INTEGER PRIMARY KEY, org_id BLOB NOT NULL, person_id BLOB, login TEXT NOT NULL, at INTEGER NOT NULL,
    result TEXT NOT NULL
) STRICT;

---------------------------------------------------------------- registers and documents (authority)
CREATE TABLE register (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, body_id BLOB NOT NULL REFERENCES body,
    kind TEXT NOT NULL, series TEXT NOT NULL, year INTEGER NOT NULL, opening INTEGER NOT NULL, next INTEGER NOT NULL,
    UNIQUE (body_id, kind, series, year)
) STRICT, WITHOUT ROWID;
CREATE TABLE document (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, body_id BLOB NOT NULL REFERENCES body,
    kind TEXT NOT NULL, state TEXT NOT NULL, sort_key BLOB NOT NULL, created_by BLOB NOT NULL,
    created_at INTEGER NOT NULL, unit_id BLOB REFERENCES unit,
    type TEXT NOT NULL, number INTEGER, register_id BLOB REFERENCES register DEFERRABLE INITIALLY DEFERRED, notation TEXT NOT NULL,
    notation_fold TEXT NOT NULL, issued_date TEXT, arrival_date TEXT, agency TEXT NOT NULL, agency_code TEXT NOT NULL,
    agency_fold TEXT NOT NULL, subject TEXT NOT NULL, signer_name TEXT NOT NULL, signer_title TEXT NOT NULL,
    urgency TEXT NOT NULL, secrecy TEXT NOT NULL, language TEXT NOT NULL, pages INTEGER NOT NULL,
    copies INTEGER NOT NULL, due_date TEXT, to_places TEXT NOT NULL, description TEXT NOT NULL, note TEXT NOT NULL,
    version INTEGER NOT NULL, content_hash BLOB, issued_at INTEGER, closed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_number ON document (register_id, number);
CREATE INDEX document_by_notation ON document (org_id, kind, notation_fold);
CREATE TABLE number (
    register_id BLOB NOT NULL REFERENCES register, number INTEGER NOT NULL, document_id BLOB REFERENCES document,
    state TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (register_id, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE document_version (
    document_id BLOB NOT NULL REFERENCES document, version INTEGER NOT NULL, extends INTEGER, content_hash BLOB NOT NULL,
    manifest BLOB NOT NULL, note TEXT NOT NULL, created_by BLOB NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (document_id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE attachment (
    document_id BLOB NOT NULL REFERENCES document, version INTEGER NOT NULL, position INTEGER NOT NULL,
    name TEXT NOT NULL, role TEXT NOT NULL, media_type TEXT NOT NULL, blob BLOB NOT NULL, size INTEGER NOT NULL,
    pages INTEGER NOT NULL, PRIMARY KEY (document_id, version, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_blob ON attachment (blob);
CREATE TABLE relation (
    document_id BLOB NOT NULL REFERENCES document, other_id BLOB NOT NULL REFERENCES document, kind TEXT NOT NULL,
    PRIMARY KEY (document_id, other_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_backwards ON relation (other_id, kind);
CREATE TABLE recipient (
    document_id BLOB NOT NULL REFERENCES document, position INTEGER NOT NULL, name TEXT NOT NULL, code TEXT NOT NULL,
    state TEXT NOT NULL, changed_at INTEGER NOT NULL, receiver TEXT NOT NULL, PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE dossier (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, unit_id BLOB REFERENCES unit, holder BLOB NOT NULL,
    code TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL, retention TEXT NOT NULL, access_mode TEXT NOT NULL,
    start_date TEXT NOT NULL, end_date TEXT, archived_at INTEGER, note TEXT NOT NULL, UNIQUE (org_id, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE dossier_document (
    dossier_id BLOB NOT NULL REFERENCES dossier, document_id BLOB NOT NULL REFERENCES document,
    PRIMARY KEY (dossier_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dossier_of_document ON dossier_document (document_id);

---------------------------------------------------------------- routing (authority)
CREATE TABLE chain (
    id BLOB NOT NULL, version INTEGER NOT NULL, org_id BLOB NOT NULL REFERENCES org,
    name TEXT NOT NULL, kind TEXT NOT NULL, body BLOB NOT NULL, hash BLOB NOT NULL, active INTEGER NOT NULL,
    PRIMARY KEY (org_id, id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE routing (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, document_id BLOB NOT NULL REFERENCES document,
    chain_id BLOB NOT NULL, chain_version INTEGER NOT NULL, version INTEGER NOT NULL, open INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX routing_of_document ON routing (document_id);
CREATE TABLE task (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL REFERENCES org, document_id BLOB NOT NULL REFERENCES document,
    routing_id BLOB NOT NULL REFERENCES routing, principal BLOB NOT NULL, act TEXT NOT NULL, role TEXT NOT NULL,
    state TEXT NOT NULL, due_at INTEGER, opened_at INTEGER NOT NULL, closed_at INTEGER,
    done_by BLOB, done_for BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX task_of_document ON task (document_id, state);
CREATE INDEX task_due ON task (state, due_at);

---------------------------------------------------------------- rights and work lists (authority)
-- The only source of rights on documents. Newest document first for each principal.
CREATE TABLE access (
    org_id BLOB NOT NULL, principal BLOB NOT NULL, sort_key BLOB NOT NULL, document_id BLOB NOT NULL,
    relation TEXT NOT NULL, granted_at INTEGER NOT NULL, command_id BLOB NOT NULL,
    PRIMARY KEY (org_id, principal, sort_key DESC, document_id, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX access_of_document ON access (document_id, principal, relation);
CREATE TABLE inbox (
    org_id BLOB NOT NULL, principal BLOB NOT NULL, box TEXT NOT NULL, sort_key BLOB NOT NULL,
    document_id BLOB NOT NULL, task_id BLOB NOT NULL,
    PRIMARY KEY (org_id, principal, box, sort_key DESC, document_id, task_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX inbox_of_document ON inbox (document_id);
CREATE TABLE counter (
    org_id BLOB NOT NULL, principal BLOB NOT NULL, box TEXT NOT NULL, total INTEGER NOT NULL,
    PRIMARY KEY (org_id, principal, box)
) STRICT, WITHOUT ROWID;
-- personal: not journaled
CREATE TABLE read_mark (
    person_id BLOB NOT NULL, document_id BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (person_id, document_id)
) STRICT, WITHOUT ROWID;

---------------------------------------------------------------- commands and journal (authority)
CREATE TABLE command (
    id BLOB PRIMARY KEY, org_id BLOB NOT NULL, actor BLOB NOT NULL, device BLOB, hash BLOB NOT NULL,
    claimed_at INTEGER NOT NULL, decided_at INTEGER NOT NULL, position INTEGER, outcome BLOB NOT NULL, proof BLOB
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
    org_id BLOB NOT NULL, position INTEGER NOT NULL, command_id BLOB NOT NULL, document_id BLOB, type TEXT NOT NULL,
    decided_at INTEGER NOT NULL, bytes BLOB NOT NULL, link BLOB NOT NULL, PRIMARY KEY (org_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_of_document ON event (document_id, position) WHERE document_id IS NOT NULL;
CREATE TABLE head (org_id BLOB PRIMARY KEY, position INTEGER NOT NULL, link BLOB NOT NULL) STRICT, WITHOUT ROWID;
