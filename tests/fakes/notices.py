"""A desk for banks' messages in memory: remembers what it was told, and fails when a test wants it to."""

from msgspec.structs import replace

from app.domain.errors import NoticeKeyUnusable, PaydeskError
from app.domain.identifiers import ProfileName
from app.services.notice_desk import NoticeStanding


class FakeNotices:
    """Implements `NoticeDesk` for any bank. `failure` is raised by the next change."""

    def __init__(self, standing: NoticeStanding | None = None) -> None:
        self.now = standing or NoticeStanding()
        self.secrets: list[str] = []
        self.failure: PaydeskError | None = None

    async def standing(self, profile: ProfileName) -> NoticeStanding | None:
        return self.now

    async def open_at(self, port: int, public_address: str) -> None:
        self._fail()
        self.now = replace(self.now, port=port, public_address=public_address)
        self._listen()

    async def keep_secret(self, profile: ProfileName, secret: str) -> None:
        self._fail()
        self.secrets.append(secret)
        self.now = replace(self.now, is_secret_kept=True)
        self._listen()

    async def keep_key_file(self, profile: ProfileName, path: str) -> None:
        if not path.endswith(".pem"):
            raise NoticeKeyUnusable(path)
        await self.keep_secret(profile, f"the key in {path}")

    async def forget_secret(self, profile: ProfileName) -> None:
        self._fail()
        self.now = replace(self.now, is_secret_kept=False)
        self._listen()

    async def use_recipe(self, profile: ProfileName, recipe: str) -> None:
        self._fail()
        self.now = replace(self.now, recipe=recipe)

    def _listen(self) -> None:
        works = bool(self.now.port and self.now.is_secret_kept)
        address = f"{self.now.public_address}/notices/{'a' * 32}" if works else ""
        self.now = replace(self.now, is_listening=works, address=address)

    def _fail(self) -> None:
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure
