-- authority: whether a paper lies in a dossier as work, which its holder sees, or for reference only
ALTER TABLE dossier_document ADD COLUMN filing TEXT NOT NULL DEFAULT 'work';
