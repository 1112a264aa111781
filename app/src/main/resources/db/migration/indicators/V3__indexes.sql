-- The few values that a check withholds are looked for after each import, to show those again that pass it now.
create index observation_check_failed on indicators.observation (series) where suppressed = 'check-failed';
create index roll_up_check_failed on indicators.roll_up (series) where suppressed = 'check-failed';

-- From a subject straight to its value in one series: a school has some thirty.
drop index indicators.observation_by_subject;
create index observation_by_subject on indicators.observation (subject, series) where known_until = 'infinity';
