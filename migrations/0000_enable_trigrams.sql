-- Trusted since PostgreSQL 13: the owner of the database may do it, no superuser is needed.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
