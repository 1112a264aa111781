-- Papers of meetings stand with all files that are joined to records; their numbers, and so their addresses, stay.
insert into files.file (id, name, type, size, sha256, content, added_at)
select id, name, type, octet_length(content), sha256(content), content, added_at from governance.paper;

alter table governance.paper
    drop column name, drop column type, drop column size, drop column content, drop column added_at,
    alter column id drop default;
alter table governance.paper rename column id to file;
alter table governance.paper add foreign key (file) references files.file;
create trigger forget after delete on governance.paper for each row execute function files.forget();
