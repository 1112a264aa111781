-- Shipped with every PostgreSQL, and trusted: the owner of a database may add them. In "public", so that every module finds them.
create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists btree_gist schema public;
