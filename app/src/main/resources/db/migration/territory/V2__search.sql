create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

-- Lower case, no accents, every sign a single space: «L'Haÿ-les-Roses» → «l hay les roses».
create function territory.plain(words text) returns text language sql immutable strict parallel safe
    return btrim(regexp_replace(lower(public.unaccent('public.unaccent', words)), '[^a-z0-9]+', ' ', 'g'));

-- One line per open place that search can find: its words with those of its surroundings.
create table territory.search_entry (
    place_id text primary key references territory.place (id) on delete cascade,
    rank     smallint not null, -- 0 for a région … 9 for an école: what is larger comes first
    kind     text not null,     -- 'commune', 'ecole', 'college'…
    name     text not null,     -- the plain name alone: a word found there counts more
    words    text not null,     -- ' name commune postcodes code ', a space at both ends
    weight   integer not null   -- inhabitants, or 0
);
create index search_entry_words on territory.search_entry using gin (words public.gin_trgm_ops);
create index search_entry_by_kind on territory.search_entry (kind, rank, name);
