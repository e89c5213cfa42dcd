"""Bank profiles as files: TOML read into `domain.profile.BankProfile`, with every entry checked."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.business_day import BusinessDays, business_days
from app.domain.currency import Currency, currency
from app.domain.errors import BusinessDayUnusable, ProfileUnusable, RootsUnusable, UnknownCurrency
from app.domain.identifiers import ProfileName
from app.domain.order import PaymentMode
from app.domain.profile import (
    USUAL_BUDGET,
    BankProfile,
    ChallengeWay,
    ChargeWay,
    Environment,
    Generation,
    LoginKind,
    RequestBudget,
    Signing,
)
from app.domain.trusted_roots import TrustedRoots
from app.files import toml_text
from app.files.roots import read_roots
from app.paths import RESOURCES

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_YEAR = 527_040
"""In minutes."""


class _OperationFile(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One entry under `[operations]`: what this bank does otherwise than usual."""

    enabled: bool | None = None
    method: str = ""
    path: str = ""
    fields: dict[str, str] = {}


class _ProfileFile(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The entries of a profile file. Sums are minor units, life times minutes."""

    title: str
    bank: str
    environment: Environment
    generation: Generation
    address: str
    currency: str
    login: LoginKind
    languages: Annotated[list[str], msgspec.Meta(min_length=1)]
    modes: Annotated[list[PaymentMode], msgspec.Meta(min_length=1)]
    charge_way: ChargeWay = ChargeWay.REGISTER_FIRST
    holds_first: bool = False
    return_page: str = ""
    shop: str = "SHOP"
    lowest: int = 1
    highest: int = 999_999_999
    code_length: Annotated[int, msgspec.Meta(ge=3, le=4)] = 3
    without_code: bool = False
    checks_address: bool = False
    page_by_phone: bool = True
    types_cents: bool = False
    said_above: Annotated[int, msgspec.Meta(ge=0)] = 0
    link_life_minutes: Annotated[int, msgspec.Meta(ge=0, le=_YEAR)] = 0
    longest_link_life_minutes: Annotated[int, msgspec.Meta(ge=1, le=_YEAR)] = 43_200
    encrypts_card: bool = True
    encrypts_name: bool = False
    operations: dict[BankAct, _OperationFile] = {}
    webhook_recipe: str = ""
    webhook_fresh_minutes: Annotated[int, msgspec.Meta(ge=0, le=1440)] = 5
    old_names: bool = False
    fence: bool = True
    short_status: bool = False
    root_certificates: str = ""
    signing: Signing = Signing.NONE
    challenge_way: ChallengeWay = ChallengeWay.BANKS_REDIRECT
    merchant: str = ""
    hold_days: Annotated[int, msgspec.Meta(ge=0, le=31)] = 0
    questions_at_once: Annotated[int, msgspec.Meta(ge=1, le=8)] = USUAL_BUDGET.at_once
    questions_per_second: Annotated[float, msgspec.Meta(ge=0.1, le=1000)] = USUAL_BUDGET.per_second
    country: Annotated[str, msgspec.Meta(pattern="^([A-Z]{2})?$")] = ""
    accent: str = "#2563eb"
    titles: dict[str, str] = {}
    day_ends: str = ""
    time_zone: str = ""


def shipped_profiles() -> list[BankProfile]:
    """Return every profile that ships with Paydesk, training ones included, by file name."""
    return [read_profile(path) for path in sorted((RESOURCES / "profiles").glob("*.toml"))]


def read_profile(path: Path) -> BankProfile:
    """Return the profile in this file. Raises ProfileUnusable, which names the faulty entry and no value."""
    entries = _entries(path)
    try:
        money = currency(entries.currency)
    except UnknownCurrency:
        raise ProfileUnusable(str(path), "currency") from None
    roots = _roots(path, entries.root_certificates)
    days = _days(str(path), entries.day_ends, entries.time_zone)
    profile = _build(ProfileName(path.stem), entries, money, roots, days)
    if profile.environment is not Environment.TRAINING:
        _check_address(path, profile)
    return profile


def plain_text_of(path: Path) -> bytes:
    """Return what a profile file says, entry by entry and without a comment; its certificates are kept elsewhere.

    Raises ProfileUnusable.
    """
    return toml_text.written(msgspec.to_builtins(msgspec.structs.replace(_entries(path), root_certificates="")))


def _entries(path: Path) -> _ProfileFile:
    try:
        return msgspec.convert(toml_text.entries_of(path.read_text("utf-8")), _ProfileFile)
    except msgspec.ValidationError as error:
        raise ProfileUnusable(str(path), _entry_at_fault(str(error))) from None
    except (OSError, ValueError) as error:
        raise ProfileUnusable(str(path), str(error)) from None


def _entry_at_fault(told: str) -> str:
    """Return the entry that is missing, unknown or of the wrong kind: msgspec names it last, between backticks."""
    _, *named = told.split("`")
    return named[-2].removeprefix("$.") if named else told


def with_address(profile: BankProfile, address: str, return_page: str) -> BankProfile:
    """Return a training profile aimed at a running sandbox gateway, which must be on this computer.

    Raises ProfileUnusable.
    """
    if urlsplit(address).hostname not in _LOOPBACK:
        raise ProfileUnusable(profile.name, "address")
    return replace(profile, address=address, return_page=return_page)


def with_return_pages(profiles: list[BankProfile], pages: Mapping[str, str]) -> list[BankProfile]:
    """Return the profiles with the shop's own return pages, where some were entered."""
    return [replace(each, return_page=pages.get(each.name, each.return_page)) for each in profiles]


def with_webhook_recipes(profiles: list[BankProfile], recipes: Mapping[str, str]) -> list[BankProfile]:
    """Return the profiles with the ways of signing the shop found out, where it did."""
    return [replace(each, webhook_recipe=recipes.get(each.name, each.webhook_recipe)) for each in profiles]


def with_business_days(profiles: list[BankProfile], calendars: Mapping[str, tuple[str, str]]) -> list[BankProfile]:
    """Return the profiles with the shop's own business days: what it did not set stays as the profile has it.

    Raises ProfileUnusable, which names the profile.
    """
    return [
        replace(each, days=_of_the_shop(each, *calendars[each.name])) if each.name in calendars else each
        for each in profiles
    ]


def _of_the_shop(profile: BankProfile, ends: str, zone: str) -> BusinessDays:
    usual = profile.days
    return _days(profile.name, ends or f"{usual.ends:%H:%M}", zone or str(usual.zone or ""))


def _days(where: str, ends: str, zone: str) -> BusinessDays:
    try:
        return business_days(ends, zone)
    except BusinessDayUnusable:
        raise ProfileUnusable(where, "business day") from None


def _roots(path: Path, name: str) -> TrustedRoots:
    """Return the bank's own certificate authorities; their file lies beside the profile."""
    try:
        return read_roots(path.parent / name, None) if name else TrustedRoots()
    except RootsUnusable:
        raise ProfileUnusable(str(path), "root_certificates") from None


def _build(
    name: ProfileName, entries: _ProfileFile, money: Currency, roots: TrustedRoots, days: BusinessDays
) -> BankProfile:
    return BankProfile(
        name=name,
        title=entries.title,
        bank=entries.bank,
        environment=entries.environment,
        generation=entries.generation,
        address=entries.address.rstrip("/"),
        currency=money,
        login=entries.login,
        languages=tuple(entries.languages),
        modes=tuple(entries.modes),
        charge_way=entries.charge_way,
        holds_first=entries.holds_first,
        return_page=entries.return_page,
        shop=entries.shop,
        lowest=entries.lowest,
        highest=entries.highest,
        code_length=entries.code_length,
        without_code=entries.without_code,
        checks_address=entries.checks_address,
        page_by_phone=entries.page_by_phone,
        types_cents=entries.types_cents,
        said_above=entries.said_above or None,
        link_life=timedelta(minutes=entries.link_life_minutes) if entries.link_life_minutes else None,
        longest_link_life=timedelta(minutes=entries.longest_link_life_minutes),
        encrypts_card=entries.encrypts_card,
        encrypts_name=entries.encrypts_name,
        webhook_recipe=entries.webhook_recipe,
        webhook_fresh=timedelta(minutes=entries.webhook_fresh_minutes) if entries.webhook_fresh_minutes else None,
        operations={act: _act_entry(entry) for act, entry in entries.operations.items()},
        old_names=entries.old_names,
        fence=entries.fence,
        short_status=entries.short_status,
        roots=roots,
        signing=entries.signing,
        challenge_way=entries.challenge_way,
        merchant=entries.merchant,
        hold_life=timedelta(days=entries.hold_days) if entries.hold_days else None,
        days=days,
        budget=RequestBudget(entries.questions_at_once, entries.questions_per_second),
        country=entries.country,
        accent=entries.accent,
        titles=entries.titles,
    )


def _act_entry(entry: _OperationFile) -> ActEntry:
    return ActEntry(entry.enabled, entry.method, entry.path, entry.fields)


def _check_address(path: Path, profile: BankProfile) -> None:
    """A bank is reached over https and never on this computer: a sandbox must not pass for a bank."""
    if not _is_bank_s(profile.address):
        raise ProfileUnusable(str(path), "address")


def _is_bank_s(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:  # half an IPv6 address, or a port that is no number
        return False
    says_more = parts.query or parts.fragment or "@" in parts.netloc
    return parts.scheme == "https" and not says_more and bool(host) and host not in _LOOPBACK and port != 0
