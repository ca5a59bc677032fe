-- Names are compared as people write them: capitals and the dots of «ё» mean nothing.
create function reader_name(text) returns text language sql immutable parallel safe
  return replace(lower($1), 'ё', 'е');
--> statement-breakpoint
create index reader_persons_exact on reader_persons (birth_date, reader_name(last_name), reader_name(first_name));
--> statement-breakpoint
create index readers_newest on readers (registered_at desc, id desc);
--> statement-breakpoint
create index readers_of_paper on readers (id) where origin = 'paper' and state <> 'erased';
