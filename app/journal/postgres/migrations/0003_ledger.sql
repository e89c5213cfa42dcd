-- One line for every write to the books: which order's page was written and what stood on it afterwards. A line is
-- entered by the till that writes, in the same transaction; the next till that notes how far the journal goes links
-- all lines that wait for it. If each write linked its own, all tills would queue behind each other's commits, and
-- one till that hangs would stop the others.

CREATE TABLE ledger (
    -- Order of entry: of one order it is the order of its writes, because each write locks the order first.
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id BIGINT NOT NULL,
    -- SHA-256 of the order's page: its row, its operations and its timeline.
    page BYTEA NOT NULL CHECK (length(page) = 32),
    -- Its place in the chain, without gaps, and SHA-256 of the link before, sequence, order_id and page.
    sequence BIGINT UNIQUE CHECK (sequence > 0),
    link BYTEA CHECK (length(link) = 32),
    CHECK ((sequence IS NULL) = (link IS NULL))
);

CREATE INDEX ledger_by_order ON ledger (order_id, id);
CREATE INDEX ledger_waiting ON ledger (id) WHERE sequence IS NULL;

-- Orders the bank must be asked about before money moves again, because this journal was put back from a copy.
CREATE TABLE to_reconcile (
    order_id BIGINT PRIMARY KEY REFERENCES orders (id)
);

CREATE INDEX timeline_in_entry_order ON timeline (order_id, id);
DROP INDEX timeline_by_order;
CREATE INDEX operations_by_order ON operations (order_number);

-- The page of an order. Columns that are empty leave no trace, so that a column added later changes no page while it
-- is empty. Left out is what can be made again, and which run of which till stands behind an operation. The facts are
-- text to us: what JSON may say twice or in two ways would be made one. (In plpgsql, which keeps its plans.)
CREATE FUNCTION page_of(of_order BIGINT) RETURNS BYTEA LANGUAGE plpgsql STABLE SET search_path = paydesk, pg_temp AS $$
BEGIN
    RETURN (
        SELECT sha256(convert_to(
            'orders' || jsonb_strip_nulls(to_jsonb(orders) - ARRAY['id', 'folded', 'last_four', 'written_at'])::text
            || coalesce((
                SELECT string_agg('operations' || jsonb_strip_nulls(to_jsonb(operations) - 'run')::text, '' ORDER BY id)
                FROM operations WHERE order_number = orders.number
            ), '')
            || coalesce((
                SELECT string_agg('timeline' || jsonb_build_array(id, at, happening, facts::text)::text, '' ORDER BY id)
                FROM timeline WHERE order_id = orders.id
            ), ''),
            'UTF8'
        ))
        FROM orders WHERE id = of_order
    );
END
$$;

-- Whether an order's page is what its last line says.
CREATE FUNCTION is_as_entered(of_order BIGINT) RETURNS BOOLEAN
LANGUAGE plpgsql STABLE SET search_path = paydesk, pg_temp AS $$
BEGIN
    RETURN page_of(of_order)
        IS NOT DISTINCT FROM (SELECT page FROM ledger WHERE order_id = of_order ORDER BY id DESC LIMIT 1);
END
$$;

-- Let nobody else write this order until the transaction ends, and tell whether its page is what was written last;
-- NULL for an order that is not there. Volatile: the second statement sees what was committed while the first waited.
CREATE FUNCTION lock_order(wanted TEXT) RETURNS BOOLEAN LANGUAGE plpgsql SET search_path = paydesk, pg_temp AS $$
DECLARE
    found BIGINT;
BEGIN
    SELECT id INTO found FROM orders WHERE number = wanted COLLATE "C" FOR UPDATE;
    IF found IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN is_as_entered(found);
END
$$;

-- Link the lines that wait, at most so many; how many they were. While another till links, there is nothing to do.
CREATE FUNCTION link_lines(at_most INTEGER) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = paydesk, pg_temp AS $$
DECLARE
    -- "PDj3", beside the numbers of those who migrate and who add up.
    only_one CONSTANT BIGINT := 1346660915;
    last_sequence BIGINT;
    last_link BYTEA;
    waiting RECORD;
    linked INTEGER := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(only_one) THEN
        RETURN 0;
    END IF;
    SELECT sequence, link INTO last_sequence, last_link
        FROM ledger WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1;
    IF NOT FOUND THEN
        SELECT 0, sha256(convert_to('Paydesk ledger ' || journal_id, 'UTF8')) INTO last_sequence, last_link
            FROM identity;
    END IF;
    FOR waiting IN SELECT id, order_id, page FROM ledger WHERE sequence IS NULL ORDER BY id LIMIT at_most LOOP
        last_sequence := last_sequence + 1;
        last_link := sha256(
            last_link || convert_to(' ' || last_sequence || ' ' || waiting.order_id || ' ', 'UTF8') || waiting.page
        );
        UPDATE ledger SET sequence = last_sequence, link = last_link WHERE id = waiting.id;
        linked := linked + 1;
    END LOOP;
    RETURN linked;
END
$$;

-- A line never changes but for taking its place in the chain, and history is never rewritten.
CREATE FUNCTION refuse_rewriting() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% only grows', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER ledger_lines_stay BEFORE DELETE OR TRUNCATE ON ledger EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER ledger_lines_never_change BEFORE UPDATE ON ledger FOR EACH ROW
    WHEN (
        old.sequence IS NOT NULL OR new.sequence IS NULL
        OR (old.id, old.order_id, old.page) IS DISTINCT FROM (new.id, new.order_id, new.page)
    )
    EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER timeline_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER operations_stay BEFORE DELETE OR TRUNCATE ON operations EXECUTE FUNCTION refuse_rewriting();

-- A journal that had no ledger begins it with a line for every order as it stands.
INSERT INTO ledger (order_id, page) SELECT id, page_of(id) FROM orders ORDER BY id;
