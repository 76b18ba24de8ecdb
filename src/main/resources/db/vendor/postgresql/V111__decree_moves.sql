-- What waits and what was moved lie in indexes of their own; whatever names one dossier of an operation finds it by the
-- primary key alone. The index on (operation, state, code) fitted that, too, in the eyes of the planner, and was then read from
-- the operation's first dossier to its last for each of them.
drop index due_date_move_in_order;
create index due_date_move_waiting on due_date_move (operation_id, dossier_code) where state = 'waiting';
create index due_date_move_moved on due_date_move (operation_id, dossier_code) where state = 'moved';
