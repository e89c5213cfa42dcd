"""Callbacks of the form-encoded generation: who sent them, and what they are about (gateway manual, section 16)."""

from urllib.parse import parse_qsl

import pytest

from app.domain.notice import Claim, Notice
from app.gateway.v1.callbacks import BankKey, Parameters, Seal, SharedKey, read_notice, verify

ORDER = "7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0"
KEY = SharedKey("sandbox-callback-key-01")
CARD = "37e2a02e-9f7b-4335-9e45-7a6a1ec2c95a"
BANK_KEY = """-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0OOPIV/FDC+Elaog1j5G
QXOVdBrEcDKdVbd5ZO2GDv42b1CXQh7BsPCmgEqdvm0FDmczfRQvNh8ydpmCp/Jl
0fIRNIcaLF0hZ1AIEvc4eOHrC9zh+TyaHb3PHB77L3fWIBK0XDMkyqyGDK7Cd8XI
P1eZNtVE09qtrgI2RM3GDgrsdXmZYgenRrfQ8N+m4Ey5zfJvp+V4XXJNhTQ/s6zV
D75EEsJUAQFY0RDPPgumeEEypmwy78Tj9pO2N+35J+uh7uaE2zkwL2OVe4/NeSyw
5wGlhAmFwPPbBv+q00Ny2WdoWoR5jfPaMCnVCS1pQYQLNDpPlxlLBephKJrc4ZKR
HQIDAQAB
-----END PUBLIC KEY-----
"""
BANK_SIGNATURE = (
    "1E51CD714EB2CDCA827E026FB293913997770B2B71460829F48519B41B68318F4FBDD803F8353D070228EF9E9E75B1E1076DD2A97C2CC106"
    "A16A543A79FD573B1552BC18E76AE82F542C8B61BBDDE837BAAEEBF0CF69FB1AAF4851F4EE7F062F94B726F1BBD6C17A1937F167ABB4BEEB"
    "97948793D152C5F9577574708E0628D2FCC660068801979ABDFDC451977F9BD290C705FA4E495BAAB003D925978BDFBC034E151C542A5E8B"
    "21E89809CD8AD6A7F108120E0DAAC89A685086C28140A5070249B362EF5FF0D68E586A32C3A1023BCF8EB41BB278CF5120BD70C14FEF4DA2"
    "9344074D4D8446C8F4EB480EE638133B59741F7E5CB6C07FBD5B7C4019CEF51A"
)
PAID: list[tuple[str, str]] = [
    ("status", "1"),
    ("orderNumber", "POS-000123"),
    ("mdOrder", ORDER),
    ("operation", "deposited"),
]
SIGNED_PAID = [*PAID, ("checksum", "13BE83140F391F2CB320671F7C480A4E46FCEEB1B8A9560DE4195EE8B27729E4")]
SIGNED_BY_BANK = [*PAID, ("amount", "250000"), ("sign_alias", "SHA-256 with RSA"), ("checksum", BANK_SIGNATURE)]


@pytest.mark.parametrize(
    ("key", "parameters"),
    [
        (
            SharedKey("ooc7slpvc61k7sf7ma7p4hrefr"),
            [
                ("mdOrder", "06cf5599-3f17-7c86-bdbc-bd7d00a8b38b"),
                ("operation", "approved"),
                ("orderNumber", "2003"),
                ("status", "1"),
                ("checksum", "EAF2FB72CAB99FD5067F4BA493DD84F4D79C1589FDE8ED29622F0F07215AA972"),
            ],
        ),
        (KEY, SIGNED_PAID),
        (
            KEY,
            [
                ("orderDescription", "Чай; 2 шт"),
                ("amount", "250000"),
                ("callbackCreationDate", "Mon Jan 05 10:15:00 UTC 2026"),
                ("mdOrder", ORDER),
                ("operation", "refunded"),
                ("operationRefundedAmount", "50000"),
                ("orderNumber", "POS-000123"),
                ("status", "1"),
                ("checksum", "2579C4B67177E238A2893CA427AA3AFD46283D73CF06745AB796D6F9749CFD03"),
            ],
        ),
        (
            KEY,
            [
                ("bindingId", CARD),
                ("clientId", "C-77"),
                ("enabled", "false"),
                ("checksum", "30BD13A6E7C892AF57E5B081588FB00FE6DABA67485807A7E31769F7DAB426CD"),
            ],
        ),
        (BankKey.read(BANK_KEY), SIGNED_BY_BANK),
    ],
    ids=["vendor", "paid", "text-with-marks", "card-only", "rsa"],
)
def test_the_vectors_of_the_manual_are_genuine_in_any_order(key: SharedKey, parameters: Parameters) -> None:
    """Gateway manual, sections 16.4 to 16.6 and appendix A."""
    assert verify(parameters, key) is Seal.GENUINE
    assert verify(parameters[::-1], key) is Seal.GENUINE


def test_digits_of_a_checksum_count_in_either_case() -> None:
    lower = [(name, value.lower() if name == "checksum" else value) for name, value in SIGNED_PAID]
    assert verify(lower, KEY) is Seal.GENUINE


@pytest.mark.parametrize("place", range(len(PAID)))
def test_a_changed_value_breaks_the_seal(place: int) -> None:
    changed = list(SIGNED_PAID)
    changed[place] = (changed[place][0], changed[place][1] + "1")
    assert verify(changed, KEY) is Seal.BROKEN


@pytest.mark.parametrize(
    "parameters",
    [
        [*SIGNED_PAID, ("amount", "1")],
        [*SIGNED_PAID, ("status", "1")],
        SIGNED_PAID[1:],
        [*PAID, ("checksum", "13BE")],
        [*PAID, ("checksum", "ж" * 64)],
        [*PAID, ("checksum", "\ud83d")],
        [*SIGNED_PAID, ("checksum", "13BE")],
    ],
)
def test_anything_added_doubled_or_left_out_breaks_the_seal(parameters: Parameters) -> None:
    assert verify(parameters, KEY) is Seal.BROKEN


@pytest.mark.parametrize("checksum", ["", "zz", "13BE", BANK_SIGNATURE[:-2] + "1B", "ж"])
def test_a_signature_that_is_not_the_banks_is_never_genuine(checksum: str) -> None:
    key = BankKey.read(BANK_KEY)
    assert key is not None
    parameters = [(name, checksum if name == "checksum" else value) for name, value in SIGNED_BY_BANK]
    assert verify(parameters, key) is (Seal.BROKEN if checksum else Seal.MISSING)


def test_a_callback_without_a_checksum_has_no_seal() -> None:
    assert verify(PAID, KEY) is Seal.MISSING


def test_what_the_receivers_own_address_adds_is_not_signed() -> None:
    """Gateway manual, section 16.4: the query of the shop's own address is no part of the signed set."""
    parameters = [("till", "7"), *SIGNED_PAID]
    assert verify(parameters, KEY) is Seal.BROKEN
    assert verify(parameters, KEY, own={"till"}) is Seal.GENUINE


@pytest.mark.parametrize(
    "pem", ["", "nothing", BANK_KEY[:200], "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"]
)
def test_a_key_that_cannot_be_read_is_none(pem: str) -> None:
    assert BankKey.read(pem) is None


def test_keys_print_themselves_without_their_secret() -> None:
    assert repr(KEY) == "<SharedKey>"


@pytest.mark.parametrize(
    ("query", "claim", "succeeded"),
    [
        ("operation=deposited&status=1", Claim.CAPTURED, True),
        ("operation=deposited&status=0", Claim.CAPTURED, False),
        ("operation=approved&status=1", Claim.HELD, True),
        ("operation=reversed&status=1", Claim.VOIDED, True),
        ("operation=refunded&status=1", Claim.REFUNDED, True),
        ("operation=declinedByTimeout&status=1", Claim.EXPIRED, True),
        ("operation=declinedCardPresent&status=0", Claim.DECLINED, False),
        ("operation=declinedCardpresent&status=0", Claim.DECLINED, False),
        ("operation=bindingCreated&status=1", Claim.CARD_KEPT, True),
        ("operation=somethingNew&status=1", Claim.SOMETHING, True),
        ("status=paid", Claim.SOMETHING, None),
        ("", Claim.SOMETHING, None),
    ],
)
def test_a_callback_names_an_order_and_a_claim(query: str, claim: Claim, succeeded: bool | None) -> None:
    """Gateway manual, section 16.3."""
    notice = read_notice(parse_qsl(f"mdOrder={ORDER}&orderNumber=N-1&{query}"))
    assert notice == Notice(claim, succeeded, ORDER, "N-1")  # type: ignore[arg-type]


def test_a_callback_about_a_card_alone_names_no_order() -> None:
    """Gateway manual, section 16.3: notifications about stored credentials only."""
    notice = read_notice([("bindingId", CARD), ("clientId", "C-77"), ("enabled", "false")])
    assert notice is not None
    assert (notice.claim, notice.gateway_order_id, notice.order_number) == (Claim.CARD_CHANGED, None, None)
    assert (notice.stored_card, notice.customer_id) == (CARD, "C-77")


def test_the_lower_case_name_of_the_order_counts_too() -> None:
    notice = read_notice([("mdorder", ORDER)])
    assert notice is not None
    assert notice.gateway_order_id == ORDER


@pytest.mark.parametrize(
    "query", ["", "operation=deposited&status=1", "mdOrder=", f"mdOrder={'x' * 129}", "mdOrder=%00"]
)
def test_a_callback_that_names_nothing_is_nothing(query: str) -> None:
    assert read_notice(parse_qsl(query, keep_blank_values=True)) is None
