DROP TABLE duty_proposal_roles;
DROP TABLE duty_proposals;
