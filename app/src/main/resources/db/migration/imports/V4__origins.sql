-- Where the data of a run come from, which what is computed while it loads must say, too.
create view imports.published_origin as
select id as import_id,
       kind,
       source_name as name,
       source_producer as producer,
       source_licence as licence,
       source_url as url,
       coalesce(source_vintage, cast(started_at at time zone 'Europe/Paris' as date)) as vintage,
       started_at
from imports.run
where state in ('running', 'loaded');
