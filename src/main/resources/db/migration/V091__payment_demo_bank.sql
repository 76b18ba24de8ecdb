-- The book of the demo's bank; the city knows it only through the bank's gateway.
create table demo_bank_booking (
    payment_id uuid        not null primary key,
    dossier    varchar(60) not null,
    outcome    varchar(10) not null,
    amount     bigint      not null,
    currency   varchar(60) not null,
    reference  varchar(60) not null
);
