grant select, insert, update on readiness_items to pbnet_app;
--> statement-breakpoint
grant select, insert, update on readiness_checks to pbnet_app;
--> statement-breakpoint
grant select, insert, update on opening_ceremonies to pbnet_app;
--> statement-breakpoint
alter table readiness_checks enable row level security;
--> statement-breakpoint
create policy readiness_checks_place on readiness_checks to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table opening_ceremonies enable row level security;
--> statement-breakpoint
create policy opening_ceremonies_place on opening_ceremonies to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
-- The starting list; headquarters edits it.
insert into readiness_items (code, position, name_ru, name_en, help_ru, help_en, proof, required) values
  ('agreement', 1, 'Подписано соглашение', 'The agreement is signed', 'Соглашение связано с открытием, подписано всеми сторонами и действует.', 'The agreement is linked to the opening, signed by all and in force.', 'agreement', true),
  ('host', 2, 'Организация внесена в реестр', 'The host is in the registry', 'В заявке выбрана организация из реестра партнёров.', 'The proposal names an organisation of the registry.', 'host', true),
  ('person', 3, 'Назначен ответственный', 'A person is in charge', 'В заявке указаны имя и рабочий адрес почты: на него придёт приглашение в систему.', 'The proposal has a name and an e-mail address for the invitation.', 'person', true),
  ('premises', 4, 'Помещение готово', 'The premises are ready', 'Приказ о выделении помещения или его фотография.', 'The order that gives the premises, or a photograph.', 'evidence', true),
  ('workstations', 5, 'Рабочие места установлены', 'Workstations are installed', 'Сколько мест, какие компьютеры; фотография зала или акт.', 'How many seats and which computers; a photograph or an act.', 'evidence', true),
  ('link', 6, 'Линия связи работает', 'The line works', 'Договор с оператором или снимок проверки скорости.', 'The contract with the provider or a speed test.', 'evidence', true),
  ('addresses', 7, 'Внесены сетевые адреса', 'Network addresses are entered', 'В заявке указаны постоянные внешние адреса: по ним центр получит доступ к фондам.', 'The proposal has the static addresses that access is given by.', 'addresses', true),
  ('software', 8, 'Программы установлены', 'The software is installed', 'Обозреватель и средства просмотра настроены на рабочих местах.', 'Browser and viewers are set up.', 'evidence', true),
  ('training', 9, 'Ответственный обучен', 'The person in charge is trained', 'Дата занятия и кто его провёл.', 'The day of the training and who held it.', 'evidence', true),
  ('test-session', 10, 'Пробный сеанс прошёл', 'A test session was held', 'Какой документ открыли и с какого рабочего места.', 'Which document was opened, from which workstation.', 'evidence', true),
  ('signboard', 11, 'Вывеска и правила для читателей', 'Signboard and rules for readers', 'Фотография вывески; правила лежат в зале.', 'A photograph of the signboard; the rules lie in the hall.', 'evidence', false);
--> statement-breakpoint
insert into joint_event_kinds (code, name_ru, name_en, position)
  select 'opening', 'Открытие центра', 'Opening of a center', coalesce(max(position), 0) + 1 from joint_event_kinds
  on conflict do nothing;
