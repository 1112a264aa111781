-- Each desk asks at each visit which rights end soon, and who has not followed an invitation.
create index access_right_by_end on people.access_right (valid_until) where ended_at is null and valid_until is not null;
create index person_invited on people.person (created_at) where state = 'invited';
