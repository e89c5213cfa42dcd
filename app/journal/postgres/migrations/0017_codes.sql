-- Orders are found by what the bank calls their payment, as a whole: the approval code and the reference (RRN).

CREATE INDEX orders_by_approval_code ON orders (lower(approval_code)) WHERE approval_code <> '';
CREATE INDEX orders_by_reference_number ON orders (lower(reference_number)) WHERE reference_number <> '';
