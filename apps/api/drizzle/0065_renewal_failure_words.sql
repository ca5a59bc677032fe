ALTER TABLE "renewal_agreements" ALTER COLUMN "failure" SET DATA TYPE jsonb USING case when "failure" is not null then jsonb_build_object('ru', "failure", 'en', "failure") end;
