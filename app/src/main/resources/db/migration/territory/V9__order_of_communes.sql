-- Lists of schools are ordered by the commune as its source writes it: as French sorts, not by bytes, which put Évry after Yzeure.
alter table territory.school alter column commune_name type text collate "fr-x-icu";
