-- What bodies decided, for modules whose records come from it.
create view governance.published_decision as
select id from governance.decision;
comment on view governance.published_decision is 'That they exist, and no more: who may read one is asked of the module.';
