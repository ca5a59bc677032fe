-- A joint event answers the campaigns that ask for joint events: boards that are being looked at read again.
create function tell_campaigns_of_joint_event() returns trigger language plpgsql as $$
begin
  perform pg_notify('campaign_card', json_build_object(
    'campaignId', c.id, 'regionalCenterId', new.regional_center_id)::text)
  from campaigns c where c.kind = 'joint-events' and c.closed_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger joint_events_answer after insert or update of state, title on joint_events
  for each row execute function tell_campaigns_of_joint_event();
