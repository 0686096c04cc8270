-- Letters about a person's own account, to a security contact, and with the heads of the chains. Twin of the other
-- database's file.

ALTER TABLE letters DROP CONSTRAINT letters_kind_check;
ALTER TABLE letters ADD CONSTRAINT letters_kind_check
  CHECK (kind IN ('set_password', 'submitted', 'returned', 'decided', 'awarded', 'issued', 'expiring', 'account', 'address_confirm', 'address_changing', 'reported', 'anchor'));
