-- Links also sign in, once.
alter table people.account_link drop constraint account_link_purpose_check;
alter table people.account_link add constraint account_link_purpose_check check (purpose in ('welcome', 'password', 'entry'));
