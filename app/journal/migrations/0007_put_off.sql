-- Orders whose texts the index of fragments does not hold as they are now. A payment does not wait for that index: the
-- order is noted here in its own transaction, and entered there in a quiet moment. A search looks at both.

CREATE TABLE to_index (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id)
) STRICT;
