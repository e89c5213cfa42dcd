-- What still wants a person is looked for every half minute: refunds that failed, and money that came late.

CREATE INDEX operations_failed_refunds ON operations (started_at)
    WHERE kind = 'refund' AND state IN ('refused', 'not-done');
CREATE INDEX timeline_paid_late ON timeline (at) WHERE happening = 'paid-after-end';
