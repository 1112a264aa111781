-- A campaign of entry: indicators are asked of places, over a period, until a day.
create table indicators.entry_campaign (
    id           uuid primary key default uuidv7(),
    title        text not null check (length(title) between 1 and 120),
    place_id     text not null check (place_id ~ '^[a-z-]+-[0-9A-Za-z-]+$'), -- in which places are asked
    sort         text not null,                                              -- which places: 'college', 'commune'
    period       text not null,
    due          date not null,                                              -- last day, included
    roles        text[] not null check (cardinality(roles) >= 1),            -- who answers
    instructions text not null default '' check (length(instructions) <= 4000),
    change_limit integer not null check (change_limit between 1 and 1000),   -- per cent, beyond which a change asks for a word
    state        text not null default 'preparee' check (state in ('preparee', 'ouverte', 'close', 'verrouillee')),
    state_since  timestamptz not null
);
create index entry_campaign_by_place on indicators.entry_campaign (place_id);

create table indicators.asked_indicator (
    campaign  uuid not null references indicators.entry_campaign on delete cascade,
    position  integer not null,
    indicator text not null,
    primary key (campaign, position),
    unique (campaign, indicator)
);

-- The places asked, written down when the campaign opens: one that opens or closes later does not change what was asked.
create table indicators.asked_place (
    campaign    uuid not null references indicators.entry_campaign on delete cascade,
    place_id    text not null,
    position    integer not null,
    name        text not null,
    location    text not null,
    state       text not null default 'attendue' check (state in ('attendue', 'envoyee', 'renvoyee', 'approuvee')),
    sent_at     timestamptz,                                                 -- for the first time
    sent_by     uuid,                                                        -- null for the operator, and for somebody erased
    reviewed_at timestamptz,
    reviewed_by uuid,
    primary key (campaign, place_id),
    check ((state = 'attendue') = (sent_at is null))
);
create index asked_place_by_place on indicators.asked_place (place_id);
comment on table indicators.asked_place is 'personal data: campaigns';

-- What is typed for one indicator of a place, as typed: no observation before it is sent.
create table indicators.draft_answer (
    campaign   uuid not null,
    place_id   text not null,
    indicator  text not null,
    breakdown  text not null default '',
    state      text not null,
    value      text not null check (length(value) <= 40),
    numerator  text not null check (length(numerator) <= 40),
    denominator text not null check (length(denominator) <= 40),
    remark     text not null check (length(remark) <= 1000),
    version    integer not null check (version >= 1),                        -- one more each time it changes
    typed_at   timestamptz not null,
    typed_by   uuid,
    primary key (campaign, place_id, indicator, breakdown),
    foreign key (campaign, place_id) references indicators.asked_place on delete cascade
);
comment on table indicators.draft_answer is 'personal data: campaigns';

-- What proves an answer.
create table indicators.answer_evidence (
    id         uuid primary key default uuidv7(),
    campaign   uuid not null,
    place_id   text not null,
    indicator  text not null,
    file_name  text not null check (length(file_name) between 1 and 120),
    size       integer not null check (size between 1 and 1000000),
    content    bytea not null,
    added_at   timestamptz not null,
    added_by   uuid,
    foreign key (campaign, place_id) references indicators.asked_place on delete cascade
);
create index answer_evidence_by_place on indicators.answer_evidence (campaign, place_id);
comment on table indicators.answer_evidence is 'personal data: campaigns';

-- What is said of the answers of a place, between who answers and who reviews.
create table indicators.answer_message (
    id         uuid primary key default uuidv7(),
    campaign   uuid not null,
    place_id   text not null,
    indicator  text not null default '',                                     -- the one it is about; '' for all
    words      text not null check (length(words) <= 1000),
    by_reviewer boolean not null,
    written_at timestamptz not null,
    written_by uuid,
    foreign key (campaign, place_id) references indicators.asked_place on delete cascade
);
create index answer_message_by_place on indicators.answer_message (campaign, place_id, written_at);
comment on table indicators.answer_message is 'personal data: campaigns';
