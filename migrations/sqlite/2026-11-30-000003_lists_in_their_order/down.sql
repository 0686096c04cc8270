DROP INDEX enrolments_by_share;
DROP INDEX enrolments_by_due_day;
DROP INDEX people_by_last_valid_day;
