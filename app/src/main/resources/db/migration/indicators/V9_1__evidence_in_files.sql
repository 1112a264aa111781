-- What proves answers stands with all files that are joined to records; their numbers, and so their addresses, stay.
insert into files.file (id, name, type, size, sha256, content, added_at, added_by)
select id, file_name,
       case lower(substring(file_name from '[^.]*$')) when 'jpeg' then 'jpg' else lower(substring(file_name from '[^.]*$')) end,
       octet_length(content), sha256(content), content, added_at, added_by
from indicators.answer_evidence;

alter table indicators.answer_evidence
    drop column file_name, drop column size, drop column content, drop column added_at, drop column added_by,
    alter column id drop default;
alter table indicators.answer_evidence rename column id to file;
alter table indicators.answer_evidence add foreign key (file) references files.file;
create trigger forget after delete on indicators.answer_evidence for each row execute function files.forget();
