-- Letters are read once, quickly, while a mailing runs; unpacking them cost more than the disk they take.
alter table deliveries alter column raw set storage external;
