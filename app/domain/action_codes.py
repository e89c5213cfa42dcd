"""Which reason an action code of the bank stands for, and whether it tells of a refused try at all.

Gateway manual, action codes. Codes that tell a clerk the same thing share a reason; each is listed once per table.
"""

from collections.abc import Mapping

from app.domain.decline import DeclineReason


def _by_code(codes_of: Mapping[DeclineReason, str]) -> dict[str, DeclineReason]:
    return {code: reason for reason, codes in codes_of.items() for code in codes.split()}


_GATEWAY = _by_code(
    {
        DeclineReason.FUNDS: "20 116",
        DeclineReason.CARD_LIMIT: "-20010 121 123 209 814 903",
        DeclineReason.SHOP_LIMIT: "-2002",
        DeclineReason.CARD_TRIES: "-2013 1112 1113 1114 1115 1118",
        DeclineReason.TILL_TRIES: "1116 1117",
        DeclineReason.CARD_NUMBER: "15 53 78 111 125",
        DeclineReason.CARD_DATA: "71015",
        DeclineReason.EXPIRY: "73",
        DeclineReason.SECURITY_CODE: "82 88 2004",
        DeclineReason.EXPIRED_CARD: "101 906",
        DeclineReason.PIN: "81 117",
        DeclineReason.PIN_TRIES: "106",
        DeclineReason.NOT_CONFIRMED: "-2025 -2017 -2006 4032",
        DeclineReason.NOT_BACK: "-2009",
        DeclineReason.CONFIRMATION_FAILED: (
            "-2024 -2023 -2022 -2020 -2019 -2018 -2016 -2015 -2011 -2010 -2005 151017"
        ),
        DeclineReason.WANTS_CONFIRMATION: "1434",
        DeclineReason.SHOP_WANTS_CONFIRMATION: "2003 2005 2014",
        DeclineReason.ASK_ISSUER: "1 103 104 107",
        DeclineReason.CARD_BLOCKED: "4 37 62 203 204 208 212 823 2030",
        DeclineReason.SECURITY: "63 119 151 999 2001",
        DeclineReason.STOP_LIST: "-2000 -2001 -2003 -2101 -2102",
        DeclineReason.NOT_ALLOWED: "-999 57 72 100 118 120 181 555 902 920",
        DeclineReason.NO_REASON: "5 90 2022",
        DeclineReason.ISSUER_DOWN: "907 910 912",
        DeclineReason.SYSTEM: "904 909 913 916 950 959 2023 9001 341014",
        DeclineReason.TIME_OVER: "-2014 -2007 1001",
        DeclineReason.CANCELLED: "-102 2012 4005",
        DeclineReason.AMOUNT: "110",
        DeclineReason.SHOP_SETUP: "-2012 8 109 911 941 2006 2015 2016",
        DeclineReason.WALLET: "-2200 -2008 -301",
        DeclineReason.STORED_CARD: "239 240",
        DeclineReason.PENDING: "-30001 -3003 1004 1005 1120 2008",
        DeclineReason.NO_ANSWER: "-1 998 151018 151019",
        DeclineReason.NO_TRY: "-9000 -100",
        DeclineReason.APPROVED: "0 400",
        DeclineReason.ALREADY_PAID: "2007",
        DeclineReason.DUPLICATE: "94 8204",
        DeclineReason.AFTERWARDS: "6 7 87 124 433 434 435 914 968 2002 2009",
    }
)
"""The gateway's own codes and those of its processing."""

_CARD_BANK = _by_code(
    {
        DeclineReason.FUNDS: "51",
        DeclineReason.CARD_LIMIT: "61 65 B1",
        DeclineReason.CARD_NUMBER: "14 32 77 AF",
        DeclineReason.CARD_DATA: "A6",
        DeclineReason.SECURITY_CODE: "81 82 AB AC",
        DeclineReason.EXPIRED_CARD: "33",
        DeclineReason.NOT_ACTIVE: "15 16 BA",
        DeclineReason.PIN: "55 S2",
        DeclineReason.PIN_TRIES: "75 76",
        DeclineReason.WANTS_CONFIRMATION: "85 S1",
        DeclineReason.ASK_ISSUER: "01 08 A7",
        DeclineReason.CARD_BLOCKED: "04 36 37 41 43 62 93",
        DeclineReason.SECURITY: "B3 B4 F1",
        DeclineReason.NOT_ALLOWED: "57 97 B2",
        DeclineReason.NO_REASON: "05 90",
        DeclineReason.ISSUER_DOWN: "31 91",
        DeclineReason.SYSTEM: "12 30 92 96 A4 B8 B9 C1",
        DeclineReason.AMOUNT: "10 13",
        DeclineReason.SHOP_SETUP: "02 03 09",
        DeclineReason.STORED_CARD: "R0 R1 R3 TS",
        DeclineReason.OTHER_SERVICE: "98 A1 A2 A3 A5 A8 A9 AA AD AG C2 C3 C4",
        DeclineReason.PENDING: "AE",
        DeclineReason.NO_ANSWER: "68",
        DeclineReason.APPROVED: "00 C0 P0 P1 P2",
        DeclineReason.DUPLICATE: "94",
        DeclineReason.AFTERWARDS: "78 79 95 B5 B6 B7",
    }
)
"""The two characters of the card's bank, where a gateway passes them on untranslated."""

_NO_REFUSED_TRY = frozenset(
    {
        DeclineReason.PENDING,
        DeclineReason.NO_ANSWER,
        DeclineReason.NO_TRY,
        DeclineReason.APPROVED,
        DeclineReason.ALREADY_PAID,
        DeclineReason.DUPLICATE,
        DeclineReason.TIME_OVER,
    }
)


def reason_of(action_code: str) -> DeclineReason:
    """Return what lies behind a code. Without a code the bank gave no reason.

    A zero in front tells the card bank's own two characters from the gateway's numbers; without one, the
    gateway's meaning goes first.
    """
    code = action_code.strip().upper()
    if not code:
        return DeclineReason.NO_REASON
    if code.startswith("0") and code in _CARD_BANK:
        return _CARD_BANK[code]
    number = code.lstrip("0") or "0"
    return _GATEWAY.get(number) or _CARD_BANK.get(number) or DeclineReason.UNKNOWN_CODE


def is_refusal(action_code: str) -> bool:
    """Tell whether this code means that a try to pay was refused; a code nobody knows does, no code does not."""
    return bool(action_code.strip()) and reason_of(action_code) not in _NO_REFUSED_TRY
