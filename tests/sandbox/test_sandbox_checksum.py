"""Signatures of notifications, against the vectors of the manual."""

import base64

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from app.sandbox.notices.checksum import asymmetric, canonical, symmetric
from app.sandbox.notices.settings import Encoding, Recipe
from app.sandbox.notices.signature import header, v1_signature

OWN_KEY = "sandbox-callback-key-01"
ORDER = "7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0"

# Gateway manual, section 16.5: the vendor's vector, a plain one, one with spaces and `;`, one of a stored card.
SYMMETRIC = {
    "vendor": (
        "ooc7slpvc61k7sf7ma7p4hrefr",
        {
            "mdOrder": "06cf5599-3f17-7c86-bdbc-bd7d00a8b38b",
            "operation": "approved",
            "orderNumber": "2003",
            "status": "1",
        },
        "EAF2FB72CAB99FD5067F4BA493DD84F4D79C1589FDE8ED29622F0F07215AA972",
    ),
    "plain": (
        OWN_KEY,
        {"status": "1", "orderNumber": "POS-000123", "operation": "deposited", "mdOrder": ORDER},
        "13BE83140F391F2CB320671F7C480A4E46FCEEB1B8A9560DE4195EE8B27729E4",
    ),
    "not ascii": (
        OWN_KEY,
        {
            "amount": "250000",
            "callbackCreationDate": "Mon Jan 05 10:15:00 UTC 2026",
            "mdOrder": ORDER,
            "operation": "refunded",
            "operationRefundedAmount": "50000",
            "orderDescription": "Чай; 2 шт",
            "orderNumber": "POS-000123",
            "status": "1",
        },
        "2579C4B67177E238A2893CA427AA3AFD46283D73CF06745AB796D6F9749CFD03",
    ),
    "stored card": (
        OWN_KEY,
        {"bindingId": "37e2a02e-9f7b-4335-9e45-7a6a1ec2c95a", "clientId": "C-77", "enabled": "false"},
        "30BD13A6E7C892AF57E5B081588FB00FE6DABA67485807A7E31769F7DAB426CD",
    ),
}

# Gateway manual, appendix A: fields, public key and checksum of a bank that signs with RSA.
RSA_FIELDS = {
    "amount": "250000",
    "mdOrder": ORDER,
    "operation": "deposited",
    "orderNumber": "POS-000123",
    "status": "1",
    "sign_alias": "not signed",
}
RSA_KEY = b"""-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0OOPIV/FDC+Elaog1j5G
QXOVdBrEcDKdVbd5ZO2GDv42b1CXQh7BsPCmgEqdvm0FDmczfRQvNh8ydpmCp/Jl
0fIRNIcaLF0hZ1AIEvc4eOHrC9zh+TyaHb3PHB77L3fWIBK0XDMkyqyGDK7Cd8XI
P1eZNtVE09qtrgI2RM3GDgrsdXmZYgenRrfQ8N+m4Ey5zfJvp+V4XXJNhTQ/s6zV
D75EEsJUAQFY0RDPPgumeEEypmwy78Tj9pO2N+35J+uh7uaE2zkwL2OVe4/NeSyw
5wGlhAmFwPPbBv+q00Ny2WdoWoR5jfPaMCnVCS1pQYQLNDpPlxlLBephKJrc4ZKR
HQIDAQAB
-----END PUBLIC KEY-----"""
RSA_CHECKSUM = (
    "1E51CD714EB2CDCA827E026FB293913997770B2B71460829F48519B41B68318F4FBDD803F8353D070228EF9E9E75B1E1076DD2A97C2CC106"
    "A16A543A79FD573B1552BC18E76AE82F542C8B61BBDDE837BAAEEBF0CF69FB1AAF4851F4EE7F062F94B726F1BBD6C17A1937F167ABB4BEEB"
    "97948793D152C5F9577574708E0628D2FCC660068801979ABDFDC451977F9BD290C705FA4E495BAAB003D925978BDFBC034E151C542A5E8B"
    "21E89809CD8AD6A7F108120E0DAAC89A685086C28140A5070249B362EF5FF0D68E586A32C3A1023BCF8EB41BB278CF5120BD70C14FEF4DA2"
    "9344074D4D8446C8F4EB480EE638133B59741F7E5CB6C07FBD5B7C4019CEF51A"
)

# Gateway manual, V2, section 8.5.
SECRET = "whsec_sandbox_example"
T = "1768471205"
BODY = (
    b'{"created":"2026-01-15T10:00:05Z","data":{"object":{"id":"ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gw'
    b'DASHP","paymentStatus":"paid","status":"completed"}},"type":"session.completed"}'
)
SIGNATURES = {
    Recipe.BODY_DOT_T: "339f10940bc7fcaab34920620d60d4fe8aa3e60b5083c42a2ed6ecf408590b65",
    Recipe.T_DOT_BODY: "16ae751ff9abe6d00ce1af4839df23de9ab91b630b5b21ff2756c2577a56c517",
}


@pytest.mark.parametrize("name", SYMMETRIC)
def test_symmetric_checksum_fits_the_vector(name: str) -> None:
    """Gateway manual, section 16.5."""
    secret, fields, checksum = SYMMETRIC[name]
    assert symmetric(fields, secret) == checksum
    assert symmetric(fields | {"checksum": "X", "sign_alias": "Y"}, secret) == checksum


def test_parameters_are_sorted_by_code_unit_and_end_with_a_semicolon() -> None:
    """Gateway manual, section 16.4."""
    assert canonical({"b": "2", "Z": "1", "a": "3"}) == b"Z;1;a;3;b;2;"


def test_asymmetric_vector_verifies_over_our_canonical_string() -> None:
    """Gateway manual, section 16.6 and appendix A."""
    key = load_pem_public_key(RSA_KEY)
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(bytes.fromhex(RSA_CHECKSUM), canonical(RSA_FIELDS), padding.PKCS1v15(), hashes.SHA512())


def test_asymmetric_checksum_verifies_and_a_changed_amount_does_not() -> None:
    """Gateway manual, section 16.6."""
    key = rsa.generate_private_key(65537, 1024)  # noqa: S505 -- small and quick
    checksum = asymmetric(RSA_FIELDS, key)
    assert checksum == checksum.upper()
    public = key.public_key()
    public.verify(bytes.fromhex(checksum), canonical(RSA_FIELDS), padding.PKCS1v15(), hashes.SHA512())
    changed = canonical(RSA_FIELDS | {"amount": "1"})
    with pytest.raises(InvalidSignature):
        public.verify(bytes.fromhex(checksum), changed, padding.PKCS1v15(), hashes.SHA512())


@pytest.mark.parametrize("recipe", SIGNATURES)
def test_webhook_signature_fits_the_vector(recipe: Recipe) -> None:
    """Gateway manual, V2, section 8.5."""
    assert v1_signature(BODY, T, SECRET.encode(), recipe, Encoding.HEX) == SIGNATURES[recipe]
    in_base64 = v1_signature(BODY, T, SECRET.encode(), recipe, Encoding.BASE64)
    assert base64.b64decode(in_base64).hex() == SIGNATURES[recipe]


def test_body_only_recipe_ignores_the_time() -> None:
    """Gateway manual, V2, section 8.5."""
    both = {v1_signature(BODY, t, SECRET.encode(), Recipe.BODY_ONLY, Encoding.HEX) for t in ("1", "2")}
    assert len(both) == 1
    assert not both & set(SIGNATURES.values())


def test_header_names_time_and_every_signature() -> None:
    """Gateway manual, V2, section 8.5: two `v1` while a secret is changed; other versions and spaces may come."""
    assert header("7", ["aa", "bb"]) == "t=7,v1=aa,v1=bb"
    assert header("7", ["aa"], later=True) == "v2=bm90IHlldA, v1=aa, t=7"
