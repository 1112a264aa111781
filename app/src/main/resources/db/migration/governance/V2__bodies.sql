-- An assembly that steers the programme somewhere.
create table governance.body (
    id             uuid primary key default uuidv7(),
    kind           text not null check (kind in ('comite-de-pilotage', 'comite-operationnel', 'comite-des-partenaires', 'bureau-preparatoire',
                       'suivi-ent', 'suivi-ent-eleves', 'departementale', 'intercommunale', 'comite-de-circonscription',
                       'comite-d-etablissement', 'conseil-d-ecole', 'conseil-d-administration', 'autre')),
    name           text not null check (length(name) between 1 and 160),
    place_id       text not null check (place_id ~ '^[a-z-]+-[0-9A-Za-z-]+$'),
    parent_id      uuid references governance.body (id) check (parent_id <> id), -- what it prepares or answers to
    mandate        text not null default '' check (length(mandate) <= 500),
    least_meetings integer not null check (least_meetings between 0 and 60),      -- a year; 0 for no such aim
    quorum         numeric(5, 2) check (quorum > 0 and quorum <= 100),            -- per cent of voting members present; null for none
    is_public      boolean not null,                                              -- may anybody know of it and of its meetings?
    valid_from     date not null,
    valid_until    date check (valid_until >= valid_from),                        -- last day, included
    closing_reason text not null default '' check (length(closing_reason) <= 300)
);
create index body_by_place on governance.body (place_id);
create index body_by_parent on governance.body (parent_id);

-- Who sits in a body, and until when; a term that is over stays. Somebody with an account is known by its number; anybody else by a name
-- and, where one is known, an address; an organisation and pupils by what they are; somebody forgotten by nothing.
create table governance.membership (
    id           uuid primary key default uuidv7(),
    body_id      uuid not null references governance.body (id),
    person_id    uuid,
    name         text check (length(name) between 1 and 120),
    email        text check (length(email) <= 254),
    organisation text not null default '' check (length(organisation) <= 160),
    role         text not null check (role in ('presidence', 'secretariat', 'membre-de-droit', 'membre', 'representation-parents',
                     'representation-eleves', 'expertise')),
    voting       boolean not null,
    valid_from   date not null,
    valid_until  date check (valid_until >= valid_from),                   -- last day, included
    end_reason   text not null default '' check (length(end_reason) <= 300),
    check (person_id is null or name is null and email is null),
    check (email is null or name is not null),
    check (role <> 'representation-eleves' or person_id is null and name is null),
    exclude using gist (body_id with =, person_id with =, daterange(valid_from, valid_until, '[]') with &&) where (person_id is not null)
);
create index membership_by_body on governance.membership (body_id, valid_from);
create index membership_by_person on governance.membership (person_id) where person_id is not null;
comment on table governance.membership is 'personal data: bodies';
