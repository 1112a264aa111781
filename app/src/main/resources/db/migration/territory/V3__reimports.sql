-- What a newer register tells: a school that it is the first to have (without an opening day), one that it has again, one that
-- it no longer has. OPENED and CLOSED are left to the sources that say so themselves.
alter table territory.place_event drop constraint place_event_kind_check;
update territory.place_event set kind = 'VANISHED' where kind = 'CLOSED';
alter table territory.place_event add check (kind in ('OPENED', 'FIRST_SEEN', 'SEEN_AGAIN', 'CLOSED', 'VANISHED', 'RENAMED',
    'MOVED', 'MERGED_INTO', 'ABSORBED', 'RECODED', 'SECTOR_CHANGED', 'KIND_CHANGED'));
