-- Recherche dans le portefeuille: French stems whatever the accents; no extension to install.
create function plain_french(words text) returns text language sql immutable strict parallel safe as $$
  select lower(translate(
    replace(replace(replace(replace(words, 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'),
    'àâäáãéèêëíîïìóôöòõúùûüÿçñÀÂÄÁÃÉÈÊËÍÎÏÌÓÔÖÒÕÚÙÛÜŸÇÑ’',
    'aaaaaeeeeiiiiooooouuuuycnAAAAAEEEEIIIIOOOOOUUUUYCN '))
$$;
create function french_words(name text, pitch text, themes text[]) returns tsvector
  language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.french', plain_french(name || ' ' || pitch || ' ' || array_to_string(themes, ' ')))
$$;

-- With the title: who searches is shown no product by a title its carriers do not agree to publish.
alter table products
  add column words tsvector generated always as (french_words(name, pitch, themes)) stored;
-- A list of changes kept aside would be read at each search.
create index products_words on products using gin (words) with (fastupdate = off);

-- What a filter by stage needs beside each stage: the order of the list, and when the next one begins. It reads no
-- more rows than its page, whatever the size of the portfolio.
alter table product_stages
  add column listed_on date,
  add column next_on date;
update product_stages s set listed_on = p.started_on,
  next_on = (select n.starts_on from product_stages n where n.product_id = s.product_id and n.position = s.position + 1)
  from products p where p.id = s.product_id;
drop index product_stages_stage;
create index product_stages_stage on product_stages (stage, listed_on desc nulls last, product_id)
  include (starts_on, next_on);
