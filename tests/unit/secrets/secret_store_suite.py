"""What every secret store must do. Each function gets a fresh store; the tests and the real key store run them."""

import asyncio
from collections.abc import Awaitable, Callable

from app.domain.books import JournalHead
from app.domain.identifiers import ProfileName
from app.domain.profile import Credentials
from app.services.secrets_port import SecretStore

FIRST = ProfileName("sandbox-v1")
SECOND = ProfileName("банк, второй")
LOGIN = Credentials("shop-api", "pa\"ss' \\ wörd ₸", "token", "key" * 300, "line\n" * 400)


async def nothing_is_known_at_first(store: SecretStore) -> None:
    assert await store.credentials(FIRST) is None


async def credentials_come_back_as_they_were_kept(store: SecretStore) -> None:
    await store.keep_credentials(FIRST, LOGIN)
    assert await store.credentials(FIRST) == LOGIN


async def newer_credentials_replace_older_ones(store: SecretStore) -> None:
    await store.keep_credentials(FIRST, LOGIN)
    await store.keep_credentials(FIRST, Credentials(token="new"))
    assert await store.credentials(FIRST) == Credentials(token="new")


async def profiles_do_not_see_each_other(store: SecretStore) -> None:
    await store.keep_credentials(FIRST, LOGIN)
    await store.keep_credentials(SECOND, Credentials(api_key="other"))
    assert await store.credentials(FIRST) == LOGIN
    assert await store.credentials(SECOND) == Credentials(api_key="other")


async def forgotten_credentials_are_gone(store: SecretStore) -> None:
    await store.keep_credentials(FIRST, LOGIN)
    await store.forget_credentials(FIRST)
    assert await store.credentials(FIRST) is None


async def forgetting_what_was_never_kept_is_no_failure(store: SecretStore) -> None:
    await store.forget_credentials(SECOND)
    assert await store.credentials(SECOND) is None


async def a_journal_key_has_32_bytes_and_stays(store: SecretStore) -> None:
    key = await store.journal_key("main")
    assert len(key) == 32
    assert await store.journal_key("main") == key


async def two_journals_have_two_keys(store: SecretStore) -> None:
    assert await store.journal_key("main") != await store.journal_key("training")


async def two_first_askers_get_the_same_key(store: SecretStore) -> None:
    keys = await asyncio.gather(*(store.journal_key("main") for _ in range(4)))
    assert len(set(keys)) == 1


async def a_journal_s_head_comes_back_as_it_was_noted_last(store: SecretStore) -> None:
    assert await store.journal_head("main") is None
    await store.keep_journal_head("main", JournalHead("a" * 32, 7, "b" * 64))
    await store.keep_journal_head("main", JournalHead("a" * 32, 8, "c" * 64))
    assert await store.journal_head("main") == JournalHead("a" * 32, 8, "c" * 64)
    assert await store.journal_head("training") is None


SUITE: tuple[Callable[[SecretStore], Awaitable[None]], ...] = (
    nothing_is_known_at_first,
    credentials_come_back_as_they_were_kept,
    newer_credentials_replace_older_ones,
    profiles_do_not_see_each_other,
    forgotten_credentials_are_gone,
    forgetting_what_was_never_kept_is_no_failure,
    a_journal_key_has_32_bytes_and_stays,
    two_journals_have_two_keys,
    two_first_askers_get_the_same_key,
    a_journal_s_head_comes_back_as_it_was_noted_last,
)
