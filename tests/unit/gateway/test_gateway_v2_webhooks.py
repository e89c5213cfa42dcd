"""Which deliveries are the bank's own: the manual's vectors, every recipe, and ten thousand forgeries."""

import base64
import hashlib
import hmac
import random
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from gateway_aids import LOGIN, V2, StillClock
from msgspec.structs import replace

from app.domain.errors import ProfileUnusable
from app.gateway.factory import open_gateway
from app.gateway.v2 import learn_webhook
from app.gateway.v2.webhooks import (
    RECIPES,
    Recipe,
    Signed,
    Verdict,
    WebhookVerifier,
    Written,
    fitting_recipes,
    recipe_of,
    verifier_of,
)

SECRET = "whsec_sandbox_example"
T = "1768471205"
SENT = datetime.fromtimestamp(int(T), UTC)
BODY = (
    b'{"created":"2026-01-15T10:00:05Z","data":{"object":{"id":"ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gw'
    b'DASHP","paymentStatus":"paid","status":"completed"}},"type":"session.completed"}'
)
BODY_T = "339f10940bc7fcaab34920620d60d4fe8aa3e60b5083c42a2ed6ecf408590b65"
T_BODY = "16ae751ff9abe6d00ce1af4839df23de9ab91b630b5b21ff2756c2577a56c517"
MINUTES = timedelta(minutes=5)
USUAL = WebhookVerifier(Recipe(), SECRET, MINUTES)


def check(header: str, body: bytes = BODY, now: datetime = SENT) -> Verdict:
    return USUAL.check(body, header, now)


def test_the_manual_s_vector_is_genuine() -> None:
    """Gateway manual, newer interface, section 8.5: test vector."""
    assert len(BODY) == 190
    assert check(f"t={T},v1={BODY_T}") is Verdict.GENUINE


def test_the_other_order_is_genuine_by_its_own_recipe_only() -> None:
    """Gateway manual, newer interface, section 8.5: alternate recipe."""
    header = f"t={T},v1={T_BODY}"
    assert check(header) is Verdict.FORGED
    turned = WebhookVerifier(RECIPES["t-dot-body"], SECRET, MINUTES)
    assert turned.check(BODY, header, SENT) is Verdict.GENUINE


@pytest.mark.parametrize(
    "header",
    [
        f"v1={BODY_T},t={T}",
        f" v1={BODY_T} , t={T} ",
        f"t={T}, v1={'0' * 64}, v1={BODY_T}",
        f"t={T},v1={BODY_T},v1={'0' * 64}",
        f"v2=bm90IHlldA==,t={T},v1={BODY_T}",
        f"t={T},v1={BODY_T},scheme=hmac,nonsense",
        f"t={T},t={T},v1={BODY_T}",
    ],
)
def test_items_come_in_any_order_and_company(header: str) -> None:
    """Gateway manual, newer interface, section 8.5: any order, spaces, several v1, other versions."""
    assert check(header) is Verdict.GENUINE


@pytest.mark.parametrize(
    ("header", "verdict"),
    [
        ("", Verdict.UNSIGNED),
        ("   ", Verdict.UNSIGNED),
        (f"t={T}", Verdict.UNSIGNED),
        (f"v1={BODY_T}", Verdict.UNSIGNED),
        (f"t={T},v1=", Verdict.UNSIGNED),
        (f"t={T},v2={BODY_T}", Verdict.UNSIGNED),
        (f"t=,v1={BODY_T}", Verdict.UNSIGNED),
        (f"t=now,v1={BODY_T}", Verdict.UNSIGNED),
        (f"t=-1,v1={BODY_T}", Verdict.UNSIGNED),
        (f"t=\u0661\u0662,v1={BODY_T}", Verdict.UNSIGNED),
        (f"t={T},t=1768471206,v1={BODY_T}", Verdict.UNSIGNED),
        (f"t={T},v1={BODY_T}," + "x" * 5000, Verdict.UNSIGNED),
        (BODY_T, Verdict.UNSIGNED),
        (f"t={T},v1={BODY_T.upper()}", Verdict.FORGED),
        (f"t={T},v1={BODY_T[:-1]}", Verdict.FORGED),
        (f"t={T},v1={BODY_T}0", Verdict.FORGED),
        (f"t={T},v1={BODY_T[::-1]}", Verdict.FORGED),
        (f"t={T},v1=\ud800é", Verdict.FORGED),
        (f"t=0{T},v1={BODY_T}", Verdict.FORGED),
        (f"t=1768471206,v1={BODY_T}", Verdict.FORGED),
    ],
)
def test_anything_less_is_not(header: str, verdict: Verdict) -> None:
    """Gateway manual, newer interface, section 15: rule 10."""
    assert check(header) is verdict


@pytest.mark.parametrize("body", [b"", BODY + b"\n", BODY.replace(b"paid", b"PAID"), BODY.replace(b":", b": ")])
def test_an_altered_body_is_a_forgery_even_where_it_means_the_same(body: bytes) -> None:
    """Gateway manual, newer interface, section 8.5: over the raw bytes, before parsing."""
    assert check(f"t={T},v1={BODY_T}", body) is Verdict.FORGED


@pytest.mark.parametrize(
    ("seconds", "verdict"),
    [(300, Verdict.GENUINE), (-300, Verdict.GENUINE), (301, Verdict.STALE), (-301, Verdict.STALE)],
)
def test_a_delivery_is_fresh_for_five_minutes_either_way(seconds: int, verdict: Verdict) -> None:
    assert check(f"t={T},v1={BODY_T}", now=SENT + timedelta(seconds=seconds)) is verdict


def test_the_window_can_be_off() -> None:
    ageless = WebhookVerifier(Recipe(), SECRET, None)
    assert ageless.check(BODY, f"t={T},v1={BODY_T}", SENT + timedelta(days=9)) is Verdict.GENUINE


def test_a_moment_of_thirteen_digits_is_in_milliseconds() -> None:
    """Gateway manual, newer interface, section 8.5: above 10^11 it is milliseconds."""
    t = f"{T}250"
    header = f"t={t},v1={signed(Recipe(), BODY, t)}"
    assert check(header) is Verdict.GENUINE
    assert check(header, now=SENT + timedelta(seconds=310)) is Verdict.STALE


def signed(recipe: Recipe, body: bytes, t: str, key: bytes = SECRET.encode()) -> str:
    """Return the signature as the bank's own side would make it."""
    message = {
        Signed.BODY_DOT_T: body + b"." + t.encode(),
        Signed.T_DOT_BODY: t.encode() + b"." + body,
        Signed.BODY_ONLY: body,
    }[recipe.signed]
    digest = hmac.digest(key, message, hashlib.sha256)
    return base64.b64encode(digest).decode() if recipe.result is Written.BASE64 else digest.hex()


def secret_as(written: Written, key: bytes) -> str:
    return {
        Written.PLAIN: key.decode("latin-1"),
        Written.HEX: key.hex(),
        Written.BASE64: base64.b64encode(key).decode(),
    }[written]


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_every_recipe_is_found_from_one_delivery(name: str) -> None:
    """Gateway manual, newer interface, section 8.5: the learn tool."""
    recipe, key = RECIPES[name], b"0123456789abcdefghij"
    secret = secret_as(recipe.secret, key)
    header = f"t={T},v1={signed(recipe, BODY, T, key)}"
    assert list(fitting_recipes(BODY, header, secret)) == [recipe]
    assert list(fitting_recipes(BODY + b" ", header, secret)) == []
    assert list(fitting_recipes(BODY, header, secret + "x")) == []
    assert recipe_of(replace(V2, webhook_recipe=name)) is recipe


@pytest.mark.parametrize("name", ["body-only", "body-only+base64"])
def test_a_bare_signature_over_the_body_has_no_age(name: str) -> None:
    verifier = WebhookVerifier(RECIPES[name], SECRET, MINUTES)
    header = signed(RECIPES[name], BODY, "")
    assert verifier.check(BODY, header, SENT + timedelta(days=1)) is Verdict.GENUINE
    assert verifier.check(BODY + b" ", header, SENT) is Verdict.FORGED


@pytest.mark.parametrize(
    ("written", "secret"), [(Written.HEX, "xyz"), (Written.BASE64, "*"), (Written.PLAIN, ""), (Written.HEX, "")]
)
def test_a_secret_that_cannot_be_one_lets_nothing_in(written: Written, secret: str) -> None:
    verifier = WebhookVerifier(Recipe(secret=written), secret, MINUTES)
    assert verifier.check(BODY, f"t={T},v1={BODY_T}", SENT) is Verdict.SECRET_UNREADABLE


def test_a_verifier_prints_itself_without_its_secret() -> None:
    assert SECRET not in repr(USUAL)
    assert repr(USUAL) == "<WebhookVerifier body-dot-t>"


def test_a_profile_names_recipe_and_window() -> None:
    late = SENT + timedelta(hours=1)
    header = f"t={T},v1={T_BODY}"
    profile = replace(V2, webhook_recipe="t-dot-body", webhook_fresh=None)
    assert verifier_of(profile, SECRET).check(BODY, header, late) is Verdict.GENUINE
    assert verifier_of(V2, SECRET).check(BODY, f"t={T},v1={BODY_T}", late) is Verdict.STALE


def test_a_profile_with_an_unknown_recipe_opens_nothing() -> None:
    with pytest.raises(ProfileUnusable, match="webhook_recipe"):
        open_gateway(replace(V2, webhook_recipe="t-minus-body"), LOGIN, clock=StillClock())


class Deliveries:
    """Genuine deliveries and forgeries of them, by seeded chance."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        sys.stdout.write(f"deliveries, seed {seed}\n")

    def genuine(self) -> tuple[bytes, str]:
        body, t = self._body(), str(int(T) + self._chance.randrange(-250, 250))
        items = [f"t={t}", f"v1={signed(Recipe(), body, t)}", "v2=zz", f"v1={self._chance.randbytes(32).hex()}"]
        items = items[: self._chance.randrange(2, 5)]
        self._chance.shuffle(items)
        return body, self._chance.choice((",", ", ")).join(items)

    def forged(self) -> tuple[str, bytes, str]:
        """Return what was done, and a delivery it was done to."""
        body, t = self._body(), T
        right = signed(Recipe(), body, t)
        match kind := self._chance.choice(("body", "moment", "signature", "secret", "recipe", "swap", "none", "cut")):
            case "body":
                return kind, self._flipped(body), f"t={t},v1={right}"
            case "moment":
                return kind, body, f"t={int(t) + self._chance.choice((-60, -1, 1, 60))},v1={right}"
            case "signature":
                return kind, body, f"t={t},v1={self._flipped(bytes.fromhex(right)).hex()}"
            case "secret":
                return kind, body, f"t={t},v1={signed(Recipe(), body, t, self._chance.randbytes(20))}"
            case "recipe":
                other = self._chance.choice([recipe for recipe in RECIPES.values() if recipe != Recipe()])
                key = SECRET.encode()[1:] if other.name.startswith(f"{Recipe().name}+secret") else SECRET.encode()
                return kind, body, f"t={t},v1={signed(other, body, t, key)}"
            case "swap":
                return kind, self._body(), f"t={t},v1={right}"
            case "none":
                return kind, body, self._chance.choice(("", f"t={t}", f"t={t},v1=", f"t={t},v0={right}", "v1=,t="))
            case _:
                return kind, body, f"t={t},v1={right[: self._chance.randrange(1, 64)]}"

    def _body(self) -> bytes:
        return b'{"data":{"object":{"id":"p_%s"}}}' % self._chance.randbytes(12).hex().encode()

    def _flipped(self, data: bytes) -> bytes:
        place = self._chance.randrange(len(data))
        return data[:place] + bytes([data[place] ^ 1 << self._chance.randrange(8)]) + data[place + 1 :]


def test_of_a_thousand_genuine_deliveries_all_are_taken_and_of_ten_thousand_forged_none() -> None:
    deliveries, reached = Deliveries(seed=2608), Counter[str]()
    for _ in range(1_000):
        body, header = deliveries.genuine()
        assert check(header, body) is Verdict.GENUINE
    for _ in range(10_000):
        kind, body, header = deliveries.forged()
        assert check(header, body) in (Verdict.FORGED, Verdict.UNSIGNED), (kind, body, header)
        reached[kind] += 1
    assert min(reached.values()) >= 500
    assert len(reached) == 8


def learnt(tmp_path: Path, delivery: bytes, secret: str, monkeypatch: pytest.MonkeyPatch) -> int:
    file = tmp_path / "delivery"
    file.write_bytes(delivery)
    monkeypatch.setattr("sys.stdin", _Typed(secret))
    return learn_webhook.main([str(file)])


class _Typed:
    def __init__(self, text: str) -> None:
        self._text = text

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        return f"{self._text}\n"


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_the_command_prints_the_entry_for_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], end: bytes
) -> None:
    lines = [b"POST /hook HTTP/1.1", b"Host: till.example", f"x-signature:  t={T},v1={T_BODY} ".encode(), b"X-A: b"]
    assert learnt(tmp_path, end.join([*lines, b"", BODY]), SECRET, monkeypatch) == 0
    said = capsys.readouterr()
    assert said.out == 'webhook_recipe = "t-dot-body"\n'
    assert SECRET not in said.out + said.err


@pytest.mark.parametrize(
    ("delivery", "secret", "code"),
    [
        (f"X-Signature: t={T},v1={T_BODY}\r\n\r\n".encode() + BODY, "another", 1),
        (f"X-Signature: t={T},v1={T_BODY}\r\n\r\n".encode() + BODY + b"\n", SECRET, 1),
        (b"Content-Type: application/json\r\n\r\n" + BODY, SECRET, 2),
        (BODY, SECRET, 2),
        (b"", SECRET, 2),
    ],
)
def test_the_command_says_when_nothing_fits(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    delivery: bytes,
    secret: str,
    code: int,
) -> None:
    assert learnt(tmp_path, delivery, secret, monkeypatch) == code
    said = capsys.readouterr()
    assert (said.out, bool(said.err)) == ("", True)


def test_the_command_says_when_there_is_no_file(tmp_path: Path) -> None:
    assert learn_webhook.main([str(tmp_path / "nothing")]) == 2
