-- What proves a review. Once it is frozen, what each file was stands in the review itself.
create table roadmap.review_file (
    file     uuid primary key references files.file,
    review   uuid not null references roadmap.review on delete cascade,
    sha256   text check (length(sha256) = 64)
);
create index review_file_by_review on roadmap.review_file (review);
create trigger forget after delete on roadmap.review_file for each row execute function files.forget();
comment on column roadmap.review_file.sha256 is 'Of the content when the review was frozen; null while it is prepared.';
comment on table roadmap.review_file is 'personal data: files';
