-- What those with an account are called, for modules whose tables hold their numbers. No address: letters go by fr.preau.people.Letters.
create view people.published_name as select id, name from people.person;
