-- The page of sources says how many lines of each file were accepted and refused, and recognises the shipped files by their digest.
create or replace view imports.published_source as
select id as import_id,
       kind,
       source_name as name,
       source_producer as producer,
       source_licence as licence,
       source_url as url,
       source_vintage as vintage,
       ended_at as loaded_at,
       file_sha256,
       lines,
       rejected_lines
from imports.run
where state = 'loaded';
