-- derived: what is searched of each ordinary document; the key never leaves this store. The full-text index over
-- these rows is made by core/search, whose tokenizer it needs.
CREATE TABLE search_document (
    key INTEGER PRIMARY KEY, org_id BLOB NOT NULL, document_id BLOB NOT NULL UNIQUE, sort_key BLOB NOT NULL,
    notation TEXT NOT NULL, subject TEXT NOT NULL, names TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
-- local: the form of the full-text index that this store has
CREATE TABLE search_form (only INTEGER PRIMARY KEY CHECK (only = 1), form INTEGER NOT NULL) STRICT;
