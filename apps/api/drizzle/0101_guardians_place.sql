-- Only the system reads codes and confirmations, as the consents themselves.
revoke all on guardian_codes, guardian_confirmations from pbnet_app;
--> statement-breakpoint
-- The clock looks daily for minors who have come of age.
create index reader_persons_guarded on reader_persons (birth_date) where guardian_name is not null;
