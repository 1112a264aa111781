-- What waits for the end of a bulk load to be computed.
create table indicators.due (
    what text primary key check (what in ('subjects', 'sums'))
);
