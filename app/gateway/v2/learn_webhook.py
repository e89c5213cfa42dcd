"""Which recipe does a bank sign its webhooks by? `python -m app.gateway.v2.learn_webhook FILE` says it.

FILE is one delivery as it came: its headers, an empty line, and the body, byte for byte. The secret of the bank's
portal is asked for, or read from standard input; it is neither shown nor kept.
"""

import argparse
import getpass
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from app.gateway.v2.webhooks import fitting_recipes

_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_SIGNATURE = re.compile(rb"(?im)^x-signature[ \t]*:[ \t]*(.+?)[ \t]*\r?$")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the entry for the bank profile. Returns 0, or 1 when no recipe fits, or 2 when there is no delivery."""
    options = _parser().parse_args(arguments)
    try:
        delivery = split(options.delivery.read_bytes())
    except OSError as error:
        sys.stderr.write(f"{error.strerror}\n")
        return 2
    if delivery is None:
        sys.stderr.write("The file holds no X-Signature header with an empty line and a body after it.\n")
        return 2
    signature, body = delivery
    recipes = fitting_recipes(body, signature, _secret())
    for recipe in recipes:
        sys.stdout.write(f'webhook_recipe = "{recipe.name}"\n')
    if not recipes:
        sys.stderr.write("No known recipe fits: the secret is another one, or the body is not as it came.\n")
    return 0 if recipes else 1


def split(delivery: bytes) -> tuple[str, bytes] | None:
    """Return signature and body of a captured delivery, or None when one of them is missing."""
    end = _END_OF_HEADERS.search(delivery)
    if end is None:
        return None
    signature = _SIGNATURE.search(delivery[: end.start()])
    return None if signature is None else (signature[1].decode("latin-1"), delivery[end.end() :])


def _secret() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Secret: ")
    return sys.stdin.readline().rstrip("\r\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m app.gateway.v2.learn_webhook", description="Finds how a bank signs its webhooks."
    )
    parser.add_argument("delivery", type=Path, metavar="FILE", help="one delivery: headers, empty line, body")
    return parser


if __name__ == "__main__":
    sys.exit(main())
