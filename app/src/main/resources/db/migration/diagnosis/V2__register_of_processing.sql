-- Who decides is named in a decision that is public: the register of processing activities says so.
comment on table diagnosis.priority_decision is 'personal data: decisions';
