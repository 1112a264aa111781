-- The title of the operator's list that gives the membership; null: an official file does. A place has the group of a kind that
-- a list gives it, whatever an official file says.
alter table territory.membership add column given_by text;
create index membership_by_list on territory.membership (given_by) where given_by is not null;
