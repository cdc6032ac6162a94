-- Recherche dans le portefeuille: French stems whatever the accents; no extension to install.
create function plain_french(words text) returns text language sql immutable strict parallel safe as $$
  select lower(translate(
    replace(replace(replace(replace(words, 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'),
    'àâäáãéèêëíîïìóôöòõúùûüÿçñÀÂÄÁÃÉÈÊËÍÎÏÌÓÔÖÒÕÚÙÛÜŸÇÑ’',
    'aaaaaeeeeiiiiooooouuuuycnAAAAAEEEEIIIIOOOOOUUUUYCN '))
$$;
create function french_words(name text, pitch text, themes text[]) returns tsvector
  language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.french', plain_french(name)), 'A')
    || to_tsvector('pg_catalog.french', plain_french(pitch || ' ' || array_to_string(themes, ' ')))
$$;

-- Two, since a title is found only while those who carry the product agree to publish it.
alter table products
  add column public_words tsvector generated always as (french_words('', pitch, themes)) stored,
  add column titled_words tsvector generated always as (french_words(name, pitch, themes)) stored;
create index products_public_words on products using gin (public_words);
create index products_titled_words on products using gin (titled_words);

-- The order of the list beside each stage, so that a filter by stage reads no more rows than its page.
alter table product_stages add column listed_on date;
update product_stages s set listed_on = p.started_on from products p where p.id = s.product_id;
drop index product_stages_stage;
create index product_stages_stage on product_stages (stage, listed_on desc nulls last, product_id);
