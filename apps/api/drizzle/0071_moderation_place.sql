grant select, insert, update on moderation_items to pbnet_app;
--> statement-breakpoint
grant select, insert, update on moderation_claims to pbnet_app;
--> statement-breakpoint
grant select, insert, update on moderation_verdicts to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on moderation_remarks to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on video_rights to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on video_people to pbnet_app;
--> statement-breakpoint
grant select, insert, update on video_people_statements to pbnet_app;
--> statement-breakpoint
grant select, insert on video_captions to pbnet_app;
--> statement-breakpoint
grant select, insert, update on playlists to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on playlist_videos to pbnet_app;
--> statement-breakpoint
alter table moderation_claims enable row level security;
--> statement-breakpoint
create policy moderation_claims_place on moderation_claims to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table moderation_verdicts enable row level security;
--> statement-breakpoint
create policy moderation_verdicts_place on moderation_verdicts to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table moderation_remarks enable row level security;
--> statement-breakpoint
create policy moderation_remarks_place on moderation_remarks to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table video_rights enable row level security;
--> statement-breakpoint
create policy video_rights_place on video_rights to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table video_people enable row level security;
--> statement-breakpoint
create policy video_people_place on video_people to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table video_people_statements enable row level security;
--> statement-breakpoint
create policy video_people_statements_place on video_people_statements to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table video_captions enable row level security;
--> statement-breakpoint
create policy video_captions_place on video_captions to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table playlists enable row level security;
--> statement-breakpoint
create policy playlists_read on playlists for select to pbnet_app using (true);
--> statement-breakpoint
create policy playlists_write on playlists to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
alter table playlist_videos enable row level security;
--> statement-breakpoint
create policy playlist_videos_read on playlist_videos for select to pbnet_app using (true);
--> statement-breakpoint
create policy playlist_videos_write on playlist_videos to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
-- One automatic playlist a region, whoever makes it first.
create unique index playlists_automatic on playlists (region_id) where automatic;
--> statement-breakpoint
-- The starting list; headquarters edits it.
insert into moderation_items (code, position, name_ru, name_en, help_ru, help_en, required) values
  ('title', 1, 'Название', 'Title', 'Говорит, о чём видео и где снято; без сокращений и ошибок.', 'Says what the video is about and where it was recorded; no abbreviations, no mistakes.', true),
  ('annotation', 2, 'Аннотация', 'Annotation', 'Два-четыре предложения, понятные человеку со стороны.', 'Two to four sentences that an outsider understands.', true),
  ('rights', 3, 'Права', 'Rights', 'Музыка, кадры и изображения чужих авторов подтверждены документами.', 'Music, footage and pictures of others are covered by documents.', true),
  ('consents', 4, 'Согласия людей', 'Consents of people', 'Все, кого можно узнать, дали согласие; за детей — законные представители.', 'Everybody who can be recognised consented; guardians for children.', true),
  ('logo', 5, 'Логотип', 'Logo', 'Заставка и логотип Президентской библиотеки по правилам.', 'The opening and the logo of the library follow the rules.', true),
  ('sound', 6, 'Звук', 'Sound', 'Речь разборчива от начала до конца, нет провалов и гула.', 'Speech is clear from beginning to end, no gaps, no hum.', true);
