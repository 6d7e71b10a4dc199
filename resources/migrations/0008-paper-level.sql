-- authority: how long the signatures of issued papers can be judged; level 0 unseen, 1 B-B, 2 B-T, 3 B-LT, 4 B-LTA
CREATE TABLE paper_level (
    document_id BLOB PRIMARY KEY REFERENCES document, org_id BLOB NOT NULL, body_id BLOB NOT NULL,
    level INTEGER NOT NULL, archive_ends INTEGER, obstacle TEXT NOT NULL, detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_level_low ON paper_level (org_id, body_id, level, document_id);
CREATE INDEX paper_level_ending ON paper_level (org_id, body_id, archive_ends, document_id)
    WHERE archive_ends IS NOT NULL;
INSERT INTO paper_level(document_id, org_id, body_id, level, obstacle, detail)
    SELECT id, org_id, body_id, 0, '', '' FROM document WHERE state = 'issued' AND version > 0;
