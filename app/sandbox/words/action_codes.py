"""What is an action code called? The short labels of the engine; a client must go by the code, never by the label."""

OTHER = "Decline. Unable to process"

_LIMIT = "Decline. Excds wdrwl limt"
_CALL_ISSUER = "Decline. Call issuer"
_NO_HOST = "Decline. Host not avail."
_DECLINED = "Decline. Card declined"
_INVALID = "Decline. Invalid trans"
_TIME_OUT = "Decline. Processing timeout"

# Gateway manual: short engine labels; those of codes it has no label for are written in its manner.
_LABELS = {
    0: "",
    -100: "no_payments_yet",
    -20010: "BLOCKED_BY_LIMIT",
    -2000: "Decline. PAN blacklisted",
    -2001: "Decline. IP blacklisted",
    -2002: "Decline. Payment over limit",
    -2006: "Decline. 3DSec decline",
    -2007: "Decline. Payment time limit",
    -2009: "Decline. The payer did not return from the issuer",
    -2011: "Declined. PaRes status is unknown",
    -2012: "Decline. Operation not supported",
    -2013: "Decline. Payment attempts exhausted",
    -2014: "Decline. The payer did not return to the payment page",
    -2018: "Declined. DS connection timeout",
    -2020: "Decline. Wrong ECI",
    -2022: "Decline. 3DSec operation not possible",
    -2025: "Decline. The issuer refused the challenge",
    5: OTHER,
    100: _DECLINED,
    101: "Decline. Expired card",
    103: _CALL_ISSUER,
    107: _CALL_ISSUER,
    109: "Decline. Invalid merchant",
    110: "Decline. Invalid amount",
    111: "Decline. No card record",
    116: "Decline. Not enough money",
    120: "Decline. Not allowed",
    121: _LIMIT,
    123: _LIMIT,
    125: _DECLINED,
    208: "Decline. Card is lost",
    902: _INVALID,
    907: _NO_HOST,
    909: _CALL_ISSUER,
    910: _NO_HOST,
    913: _INVALID,
    914: "Decline. Orig trans not found",
    999: "Declined by fraud",
    2003: "Decline. SSL restricted",
    4005: "Declined by merchant",
    4032: "Decline. The issuer only saw an attempt",
    71015: "Decline. Input error",
    151017: "Decline. 3DSec comm error",
    151018: _TIME_OUT,
    151019: _TIME_OUT,
    341014: "Decline. General Error",
}


def label_of(action_code: int) -> str:
    """Return the label, "" for an approved payment."""
    return _LABELS.get(action_code, OTHER)
