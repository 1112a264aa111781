-- A text without case, accents and punctuation, by which words are searched for.
create function governance.plain(words text) returns text language sql immutable parallel safe return
    btrim(regexp_replace(lower(public.unaccent('public.unaccent', words)), '[^a-z0-9]+', ' ', 'g'));

-- What a territory wants filled.
create table governance.post (
    id             uuid primary key default uuidv7(),
    kind           text not null check (kind in ('erun', 'rupn', 'ian', 'mediateur', 'referent')),
    place_id       text not null check (place_id ~ '^[a-z-]+-[0-9A-Za-z-]+$'),
    speciality     text not null default '' check (length(speciality) <= 120), -- discipline of an IAN, subject of a référent
    share          numeric(5, 2) check (share > 0 and share <= 100),           -- per cent of full service; null where nobody said
    valid_from     date not null,
    valid_until    date check (valid_until >= valid_from),                     -- last day, included
    closing_reason text not null default '' check (length(closing_reason) <= 300)
);
create index post_by_place on governance.post (place_id);
create index post_by_kind on governance.post (kind, place_id);

-- Who holds posts, or held one. Somebody with an account is known by its number, and what they are called and their address stay in
-- people; anybody else by a name and, where one is known, an address; somebody forgotten by nothing.
create table governance.relay (
    id        uuid primary key default uuidv7(),
    person_id uuid unique,
    name      text check (length(name) between 1 and 120),
    email     text unique check (length(email) <= 254),
    check (person_id is null or name is null and email is null),
    check (email is null or name is not null)
);
comment on table governance.relay is 'personal data: relays';

-- Who holds a post, and until when; a term that is over stays.
create table governance.appointment (
    id          uuid primary key default uuidv7(),
    post_id     uuid not null references governance.post (id),
    relay_id    uuid not null references governance.relay (id),
    valid_from  date not null,
    valid_until date check (valid_until >= valid_from),                    -- last day, included
    end_reason  text not null default '' check (length(end_reason) <= 300),
    skills      text[] not null default '{}' check (cardinality(skills) <= 12),
    way         text not null default '' check (length(way) <= 300),       -- how they work
    exclude using gist (post_id with =, daterange(valid_from, valid_until, '[]') with &&) -- one at a time
);
create index appointment_by_relay on governance.appointment (relay_id, valid_from);
create index appointment_by_end on governance.appointment (valid_until) where valid_until is not null;
comment on table governance.appointment is 'personal data: relays';

-- Who wrote to whom lately, so that nobody writes to all of them; what they wrote is not kept.
create table governance.message (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null, -- who wrote
    relay_id   uuid not null references governance.relay (id) on delete cascade,
    written_at timestamptz not null
);
create index message_by_person on governance.message (person_id, written_at);
comment on table governance.message is 'personal data: relays';
