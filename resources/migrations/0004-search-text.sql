-- derived: which content of a document is the newest, and of which the text is entered. What differs is read again,
-- newest first.
ALTER TABLE search_document ADD COLUMN content_hash BLOB;
ALTER TABLE search_document ADD COLUMN text_hash BLOB;
UPDATE search_document SET content_hash
    = (SELECT document.content_hash FROM document WHERE document.id = search_document.document_id);
CREATE INDEX search_text_stale ON search_document (key) WHERE text_hash IS NOT content_hash;
-- papers sent back are no longer found by words; without its form the full-text index is made anew
DELETE FROM search_document WHERE document_id IN (SELECT id FROM document WHERE state = 'rejected');
DELETE FROM search_form;
