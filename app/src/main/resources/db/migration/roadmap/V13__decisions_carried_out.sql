-- The decisions of bodies that actions carry out.
create table roadmap.action_decision (
    convention  text not null,
    action      text not null,
    decision    uuid not null,
    primary key (convention, action, decision),
    foreign key (convention, action) references roadmap.action on delete cascade
);
create index action_decision_by_decision on roadmap.action_decision (decision);
comment on table roadmap.action_decision is 'Shown only to who may read both the convention and the decision.';
comment on column roadmap.action_decision.decision is 'The number of a decision of governance.';
