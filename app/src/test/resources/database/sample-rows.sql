insert into sample.every_type values (
    '01890a5d-ac96-774b-bcce-b302099a8057', -32768, 2147483647, -9223372036854775808, 12345678901234.567890, 1.17549435e-38, 0.1,
    true, 'a', 'Élève', E'tab\t, newline\n, return\r, backslash \\ and \\N', '\x00ff5c', '0044-03-15 BC', '23:59:59.999999',
    '2026-10-25 02:30:00.123456+01', 'infinity', '1 year 2 mons -3 days 04:05:06.7', '{"é": [1, null, "\u2019"]}', '<a>é</a>',
    array['', null, 'NULL', 'a,b', '{"'], array[[1, 2], [3, 4]], '[2025-09-01,2026-09-01)', '{[1,3), [7,9)}', '10.0.0.0/8',
    B'0101', '(1.5,-2)', 'école:1 map:2', 'bleu', 33.333, 'nom'
), (
    '01890a5d-ac96-774b-bcce-b302099a8058', null, null, null, 'NaN', 'NaN', '-Infinity', null, null, '', '', '', 'infinity', null,
    '-infinity', null, null, 'null', null, '{}', '{}', 'empty', '{}', null, '', null, '', null, null, null
);
insert into sample.counted (price) select generate_series(1, 1000);
delete from sample.counted where id > 990;
insert into sample.counted_by_default default values;
insert into sample.hen values ('Roussette', null);
insert into sample.egg values ('œuf', 'Roussette');
insert into sample.hen values ('Poulette', 'œuf');
insert into sample.tree values (2, null), (1, 2);
insert into sample.stay values (1, '[2026-01-01,2026-02-01)'), (1, '[2026-02-01,2026-03-01)');
insert into sample.measured values ('2025-06-01', 1), ('2026-06-01', 2);
insert into sample.scratch values (1);
refresh materialized view sample.total;
update sample.setting set value = 'Atelier' where name = 'nom';
delete from sample.setting where name = 'couleur';
insert into sample.kept values ('pour toujours');
