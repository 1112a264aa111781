-- The départements in which an EPCI has communes that are not loaded, for they lie outside of the territory.
create table territory.outside_member (
    place_id      text not null,
    department_id text not null,
    primary key (place_id, department_id)
);

create view territory.published_outside_member as select place_id, department_id from territory.outside_member;
