"""How does a till look and sound, and how does it come to look otherwise while it is open?"""

from collections.abc import Callable, Mapping

from app.files.settings import SettingsFile
from app.ui.desktop import Desktop
from app.ui.preferences import Look


class TillLook:
    """Takes each choice at once, and keeps it among the settings."""

    def __init__(
        self,
        desktop: Desktop,
        settings: SettingsFile,
        speak: Callable[[], None],
        draw: Callable[[], None],
        draw_lists: Callable[[], None],
    ) -> None:
        """`speak` says everything in the language in use now; `draw` draws what colours and sizes reach last.

        `draw_lists` draws the lists, in which sums and customers may be hidden.
        """
        self._desktop = desktop
        self._settings = settings
        self._speak = speak
        self._draw = draw
        self._draw_lists = draw_lists

    @property
    def at_once(self) -> Mapping[str, Callable[[str], None]]:
        """How each of these settings comes to count while the program runs, by its name."""
        return {
            "language": self.choose_language,
            "theme": self.choose_theme,
            "text_scale": lambda percent: self.choose_text_scale(int(percent) / 100),
            "still": lambda still: self.choose_still(bool(still)),
            "discreet": lambda discreet: self.choose_discreet(bool(discreet)),
        }

    def current(self) -> Look:
        """Return how the till looks now."""
        kept = self._settings.current
        language = self._desktop.languages.current
        return Look(language, kept.theme, kept.text_scale, kept.sounds, kept.still, kept.discreet)

    def choose_language(self, code: str) -> None:
        self._desktop.use_language(code)
        self._settings.change(language=code)
        self._speak()

    def choose_theme(self, theme: str) -> None:
        self._settings.change(theme=theme)
        self._dress()

    def choose_text_scale(self, scale: float) -> None:
        self._settings.change(text_scale=scale)
        self._dress()

    def choose_sounds(self, heard: bool) -> None:
        self._settings.change(sounds=heard)

    def choose_still(self, still: bool) -> None:
        self._settings.change(still=still)
        self._desktop.theme.keep_still(still)

    def choose_discreet(self, discreet: bool) -> None:
        self._settings.change(discreet=discreet)
        self._draw_lists()

    def turn_discretion(self) -> None:
        """Hide sums and customers in lists, or show them again."""
        self.choose_discreet(not self._settings.current.discreet)

    def _dress(self) -> None:
        current = self._settings.current
        self._desktop.theme.apply(self._desktop.app, current.theme, current.text_scale)
        self._draw()
