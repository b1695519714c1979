-- Text that is compared and ordered by its characters' codes, so that both databases order alike.
create domain exact_text as character varying;
