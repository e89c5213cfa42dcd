-- What still wants a person is looked for every half minute: payments of which the bank has less than it had said.

CREATE INDEX timeline_taken_back ON timeline (at) WHERE happening = 'taken-back';
