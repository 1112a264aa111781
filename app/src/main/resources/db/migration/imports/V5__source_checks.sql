-- Whether somebody looked for a newer edition of a file that comes with the product: the last look counts, and what it found.
create table imports.source_check (
    source     text primary key check (source <> ''),        -- its id in data/sources.yaml
    checked_on date not null,
    newer      text check (newer <> '' and length(newer) <= 300)   -- what there is; null when there was nothing newer
);
