"""What the health page says of the place of the keys: by the name people know it under, and plainly."""

import pytest

from app.domain.health import HealthFinding, Part, Verdict
from app.presenters.formatting import Formats
from app.presenters.health_words import HealthWords
from app.presenters.words import in_english


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("keyring.backends.SecretService.Keyring", "nowhere else: Secret Service."),
        ("keyring.backends.Windows.WinVaultKeyring", "nowhere else: Windows Credential Manager."),
        ("keyring.backends.chainer.ChainerBackend", "nowhere else: keyring.backends.chainer.ChainerBackend."),
        ("file", "in an encrypted file, opened with your passphrase"),
        ("memory", "Training keeps no keys"),
    ],
)
def test_the_key_store_in_use_is_named(place: str, said: str) -> None:
    words = HealthWords(in_english, Formats("en"), str)
    (line,) = words.lines([HealthFinding(Part.KEY_STORE, Verdict.GOOD, facts={"place": place})])
    assert said in line.sentence
