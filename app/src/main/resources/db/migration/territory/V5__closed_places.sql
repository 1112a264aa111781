-- What closed is a tenth of the places at the most, and is asked for by its day.
create index place_by_closing on territory.place (closed_on) where closed_on is not null;
