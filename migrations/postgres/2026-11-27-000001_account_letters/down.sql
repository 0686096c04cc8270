DELETE FROM letters WHERE kind IN ('account', 'address_confirm', 'address_changing', 'reported', 'anchor');
ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
  CHECK (kind IN ('set_password', 'submitted', 'returned', 'decided', 'awarded', 'issued', 'expiring'));
