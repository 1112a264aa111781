-- Papers may name people, and who came to a meeting and who was written to are known by their seat.
comment on table governance.paper is 'personal data: bodies';
comment on table governance.attendance is 'personal data: bodies';
comment on table governance.meeting_letter is 'personal data: bodies';
