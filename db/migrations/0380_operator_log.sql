-- What is taken out of the house as a whole, on an agency's order, is neither care nor control: records management (HL7 RECORDMGT).
alter table care.audit drop constraint audit__purpose_is_known;
alter table care.audit add constraint audit__purpose_is_known
  check (purpose_of_use in ('COC', 'TREAT', 'ETREAT', 'BTG', 'PATRQT', 'HCOMPL', 'RECORDMGT')) not valid;
