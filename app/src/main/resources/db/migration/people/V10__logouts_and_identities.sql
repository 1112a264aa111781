-- Logout tokens of providers of identities that were taken: none is taken twice. Nothing here tells whose session ended.
create table people.seen_logout (
    token_hash bytea primary key check (octet_length(token_hash) = 32), -- SHA-256 of the issuer and of what it calls the token
    seen_at    timestamptz not null
);
create index seen_logout_by_age on people.seen_logout (seen_at);

-- Whoever took an identity off their account is not joined to it again by their address alone: the line stays and says so.
alter table people.identity add column parted_at timestamptz check (parted_at >= joined_at);
