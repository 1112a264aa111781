-- The links by which the operator enters. Only the hash is kept: reading this table opens no door.
create table people.operator_link (
    token_hash bytea primary key check (octet_length(token_hash) = 32), -- SHA-256
    issued_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz check (used_at >= issued_at and used_at < expires_at)
);
