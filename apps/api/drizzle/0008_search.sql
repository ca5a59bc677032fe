-- Search in names folds case and ё; platform/search.ts writes the same expression.
create index access_center_versions_search on access_center_versions
  using gin (lower(translate((name || ' ' || locality), 'Ёё', 'Ее')) gin_trgm_ops);
--> statement-breakpoint
create index accounts_search on accounts
  using gin (lower(translate((display_name || ' ' || email), 'Ёё', 'Ее')) gin_trgm_ops);
