-- What still wants a person is looked for every half minute: refunds that were wished while the bank could not be asked.

CREATE INDEX timeline_refund_wished ON timeline (at) WHERE happening = 'refund-wished';
