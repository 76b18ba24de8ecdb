-- The list of work at a million open items: each way to look at it is one range of one index that holds nothing else.
drop index work_item_of_post;
drop index work_item_of_assignee;
drop index work_item_to_act;
create index work_item_free on work_item (unit_code, role, sort_at, id) where assignee is null;
create index work_item_of_assignee on work_item (assignee, sort_at, id) where assignee is not null;
create index work_item_of_unit on work_item (unit_code, sort_at, id);
create index work_item_flagged on work_item (unit_code, sort_at, id) where flag <> '';
create index work_item_to_act on work_item (act_at) where act_at is not null;

-- How many items there are, kept and not counted. A row is of a post (without a holder) or of a holder (without a post):
--   items    of the post: all that are open; of the holder: all that he has
--   free     taken by nobody
--   flagged  due soon or overdue, whoever has it
--   late     flagged as overdue; of the post: taken by nobody; of the holder: his
create table work_count (
    unit_code varchar(20)  not null,
    role      varchar(30)  not null,
    division  varchar(120) not null,
    holder    varchar(60)  not null,
    items     integer      not null,
    free      integer      not null,
    flagged   integer      not null,
    late      integer      not null,
    primary key (unit_code, holder, role, division)
) with (fillfactor = 70);

-- What changed since it was last added up: rows are only added, so that officers of one unit never wait for each other.
create table work_count_change (
    unit_code varchar(20)  not null,
    role      varchar(30)  not null,
    division  varchar(120) not null,
    holder    varchar(60)  not null,
    items     integer      not null,
    free      integer      not null,
    flagged   integer      not null,
    late      integer      not null
);
create index work_count_change_by_owner on work_count_change (unit_code, holder);

-- Written by the database itself, in the statement that changes an item: no writer can forget it, a rollback takes it back.
create function work_item_added() returns trigger language plpgsql as $$
begin
    insert into work_count_change
    select unit_code, role, coalesce(division, ''), '', count(*), count(*) filter (where assignee is null),
           count(*) filter (where flag <> ''), count(*) filter (where assignee is null and flag = 'late')
    from added where unit_code <> 'applicant' group by unit_code, role, coalesce(division, '')
    union all
    select '', '', '', assignee, count(*), 0, 0, count(*) filter (where flag = 'late')
    from added where assignee is not null group by assignee;
    return null;
end $$;

create function work_item_removed() returns trigger language plpgsql as $$
begin
    insert into work_count_change
    select unit_code, role, coalesce(division, ''), '', -count(*), -count(*) filter (where assignee is null),
           -count(*) filter (where flag <> ''), -count(*) filter (where assignee is null and flag = 'late')
    from removed where unit_code <> 'applicant' group by unit_code, role, coalesce(division, '')
    union all
    select '', '', '', assignee, -count(*), 0, 0, -count(*) filter (where flag = 'late')
    from removed where assignee is not null group by assignee;
    return null;
end $$;

-- What an item counted before is taken away and what it counts now is added; where both are the same, nothing is written.
create function work_item_changed() returns trigger language plpgsql as $$
begin
    insert into work_count_change
    with both_sides as (
        select 1 as sign, unit_code, role, coalesce(division, '') as division, assignee, flag from added
        union all
        select -1, unit_code, role, coalesce(division, ''), assignee, flag from removed
    ), changed as (
        select unit_code, role, division, '' as holder, sum(sign) as items,
               sum(case when assignee is null then sign else 0 end) as free,
               sum(case when flag <> '' then sign else 0 end) as flagged,
               sum(case when assignee is null and flag = 'late' then sign else 0 end) as late
        from both_sides where unit_code <> 'applicant' group by unit_code, role, division
        union all
        select '', '', '', assignee, sum(sign), 0, 0, sum(case when flag = 'late' then sign else 0 end)
        from both_sides where assignee is not null group by assignee
    )
    select * from changed where items <> 0 or free <> 0 or flagged <> 0 or late <> 0;
    return null;
end $$;

create trigger work_item_added after insert on work_item
    referencing new table as added for each statement execute function work_item_added();
create trigger work_item_removed after delete on work_item
    referencing old table as removed for each statement execute function work_item_removed();
create trigger work_item_changed after update on work_item
    referencing new table as added old table as removed for each statement execute function work_item_changed();

-- What is open already.
insert into work_count
select unit_code, role, coalesce(division, ''), '', count(*), count(*) filter (where assignee is null),
       count(*) filter (where flag <> ''), count(*) filter (where assignee is null and flag = 'late')
from work_item where unit_code <> 'applicant' group by unit_code, role, coalesce(division, '')
union all
select '', '', '', assignee, count(*), 0, 0, count(*) filter (where flag = 'late')
from work_item where assignee is not null group by assignee;
