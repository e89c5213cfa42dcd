"""What keeps a setting from being taken."""

from app.domain.errors import PaydeskError


class SettingUnusable(PaydeskError):
    """A value cannot be taken for the setting `name`; `reason` is a short technical word for why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name, self.reason = name, reason


class SettingsFileUnusable(PaydeskError):
    """A file of settings cannot be read at `path`; nothing was taken from it."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason
