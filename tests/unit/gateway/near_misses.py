"""Replies that are almost right, made from right ones: what a parser must read without being taken in.

Plain seeded chance: the same seed gives the same replies. A generator that never came near a right reply would prove
nothing, so who uses it also counts what was reached (`check_reached`).
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

COUNT = 10_000
FLOOR = 0.01
Json = dict[str, Any]
Path = tuple[str | int, ...]

ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 2.0, 12.5, 1e308, float("nan"), float("inf"), 10**30,
    2**63, "", " ", "0", "1", "2", "6", "02", "-1", "null", "true", "NaN", "paid", "unpaid", "succeeded", "completed",
    "open", "expired", "failed", "pending", "requiresCapture", "requiresAction", "canceled", "refunded", "DEPOSITED",
    "APPROVED", "DECLINED", "CREATED", "REVERSED", "REFUNDED", "978", "643", "EUR", "USD", "eur", [], {}, [2],
    ["paid"], {"status": "succeeded"}, {"orderStatus": 2}, "\u0662", "\u202e2", "\ud83d", "x" * 3000,
    "4444555511113333",
)  # fmt: skip


def near_misses(samples: Sequence[Json], seed: int, count: int = COUNT) -> Iterator[bytes]:
    """Return replies: mostly a right one with no, one or two faults, sometimes cut off, sometimes no such thing."""
    chance = random.Random(seed)
    sys.stdout.write(f"near misses, seed {seed}\n")  # shown when a test fails
    written = [json.dumps(sample) for sample in samples]
    paths = [list(_paths(sample)) for sample in samples]
    names = sorted({str(step) for found in paths for path in found for step in path if isinstance(step, str)})
    for _ in range(count):
        if chance.random() < 0.06:
            yield chance.choice(_NO_REPLIES)(chance)
            continue
        which = chance.randrange(len(samples))
        yield _spoiled(chance, written[which], paths[which], names)


def check_reached(reached: Counter[str], wanted: Collection[str], floor: float = FLOOR) -> None:
    """Fail unless each verdict was reached by this share of all replies."""
    least = floor * reached.total()
    assert {word: reached[word] for word in wanted if reached[word] < least} == {}, dict(reached)


def _paths(value: Any, here: Path = ()) -> Iterator[Path]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, below in inner:
        yield (*here, step)
        yield from _paths(below, (*here, step))


def _spoiled(chance: random.Random, written: str, paths: list[Path], names: list[str]) -> bytes:
    faults = chance.choices((0, 1, 2), (25, 45, 30))[0]
    if faults:
        fields = json.loads(written)
        for _ in range(faults):
            _spoil(chance, fields, chance.choice(paths), names)
        written = json.dumps(fields)
    body = written.encode()
    if chance.random() < 0.05:
        return body[: chance.randrange(len(body))]
    return body


def _spoil(chance: random.Random, fields: Any, path: Path, names: list[str]) -> None:
    """Put one fault into the object; a path that an earlier fault took away leaves it as it is."""
    holder = fields
    for step in path[:-1]:
        try:
            holder = holder[step]
        except (KeyError, IndexError, TypeError):
            return
    last = path[-1]
    if isinstance(holder, list) and isinstance(last, int) and last < len(holder):
        holder[last] = _other(chance, holder[last])
    elif isinstance(holder, dict) and last in holder:
        _FAULTS[chance.randrange(len(_FAULTS))](chance, holder, str(last), names)


def _changed(chance: random.Random, holder: Json, name: str, _: list[str]) -> None:
    holder[name] = _other(chance, holder[name])


def _removed(_: random.Random, holder: Json, name: str, __: list[str]) -> None:
    del holder[name]


def _twice(chance: random.Random, holder: Json, name: str, _: list[str]) -> None:
    """The same name in another spelling, with another value."""
    holder[name.swapcase()] = _other(chance, holder[name])


def _renamed(chance: random.Random, holder: Json, name: str, names: list[str]) -> None:
    holder[chance.choice(names)] = holder.pop(name)


_FAULTS = (_changed, _changed, _changed, _removed, _removed, _twice, _renamed)


def _other(chance: random.Random, value: Any) -> Any:
    """Return a value beside this one, or an odd one."""
    if chance.random() < 0.5:
        return chance.choice(ODD)
    if isinstance(value, bool) or value is None:
        return str(value).lower()
    if isinstance(value, int):
        return chance.choice((value + 1, value - 1, -value, value * 10, float(value), str(value), [value]))
    if isinstance(value, str):
        return chance.choice((value.upper(), f" {value}", value[:-1], f"{value}0", [value], {"value": value}, 1))
    return [value]


def _random_bytes(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(200))


def _random_json(chance: random.Random) -> bytes:
    return json.dumps(_value(chance, 4)).encode()


def _value(chance: random.Random, depth: int) -> Any:
    kind = chance.randrange(4 if depth else 2)
    if kind < 2:
        return chance.choice(ODD)
    if kind == 2:
        return [_value(chance, depth - 1) for _ in range(chance.randrange(4))]
    return {str(chance.choice(ODD)): _value(chance, depth - 1) for _ in range(chance.randrange(4))}


def _deep(chance: random.Random) -> bytes:
    return chance.choice((b"[", b'{"status":', b'{"orderStatus":[')) * 12_000


def _huge(chance: random.Random) -> bytes:
    return b'{"amount":' + b"9" * chance.choice((20, 4_000, 5_000)) + b',"status":"succeeded"}'


_NO_REPLIES: tuple[Callable[[random.Random], bytes], ...] = (
    _random_bytes,
    _random_json,
    _random_json,
    _deep,
    _huge,
    lambda _: b"",
    lambda _: b"<html><body>succeeded</body></html>",
    lambda _: b'{"status":"succeeded","status":"failed","orderStatus":2,"orderStatus":6}',
)
