-- Of which day and place a letter told, so that who was called together is told again when they change.
alter table governance.meeting_letter add column starts_at timestamptz;
alter table governance.meeting_letter add column venue text;
update governance.meeting_letter l set starts_at = m.starts_at, venue = m.venue from governance.meeting m where m.id = l.meeting_id;
alter table governance.meeting_letter alter column starts_at set not null;
alter table governance.meeting_letter alter column venue set not null;
